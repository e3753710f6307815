import type { PayloadRequest, Where } from 'payload'
import { pagePath, shortLinkPath, shortPath } from '@/paths'
import type { ResourceType } from '@/vocabulary/nouns'
import { toldWithDocument } from './record-outside'

type Owner = { req: PayloadRequest; type: ResourceType; id: string; title: string | null }

/**
 * All rows of a document say the same: where it is now, or that it is gone. So a chain cannot form, and since a
 * path that is live never has a row, neither can a loop.
 */
export async function leaveMoved(args: Owner & { was: string | null; is: string }): Promise<void> {
  const { req, type, id, title, was, is } = args
  await remove({ req, where: { from: { equals: is } } })
  await change({
    req,
    where: rowsOf({ type, id }),
    data: { kind: 'moved', to: is, title, replacedBy: null },
  })
  if (was === null) return
  await put({
    req,
    from: was,
    data: { kind: 'moved', type, document: id, to: is, title, replacedBy: null },
  })
  await change({ req, where: { replacedBy: { equals: was } }, data: { replacedBy: is } })
}

export async function leaveGone(
  args: Owner & { was: string; replacedBy: string | null },
): Promise<void> {
  const { req, type, id, title, was, replacedBy } = args
  const gone = { kind: 'gone', to: null, title, replacedBy } as const
  await change({ req, where: rowsOf({ type, id }), data: gone })
  await put({ req, from: was, data: { ...gone, type, document: id } })
  await change({ req, where: { replacedBy: { equals: was } }, data: { replacedBy } })
}

/** Every address of a document that was merged into another one is the other one's from now on. */
export async function leaveMerged(args: {
  req: PayloadRequest
  type: ResourceType
  id: string
  slug: string
  into: { id: string; slug: string; title?: unknown }
}): Promise<void> {
  const { req, type, id, slug, into } = args
  const title = typeof into.title === 'string' ? into.title : null
  const to = pagePath(type, into.slug)
  const data = { kind: 'moved', to, title, replacedBy: null, type, document: into.id } as const
  await change({ req, where: rowsOf({ type, id }), data })
  for (const from of [pagePath(type, slug), shortPath(id)]) await put({ req, from, data })
}

/** The short links of what is deleted for good go on telling what became of it, if it was ever public. */
export async function leaveWords(args: {
  req: PayloadRequest
  type: ResourceType
  id: string
  words: string[]
}): Promise<void> {
  const { req, type, id, words } = args
  const tombstone = await req.payload.db.findOne<Row & { id: string }>({
    collection: 'redirects',
    req,
    where: { and: [rowsOf({ type, id }), { kind: { equals: 'gone' } }] },
  })
  if (!tombstone) return
  const { kind, to, title, replacedBy } = tombstone
  const data = { kind, to, title, replacedBy, type, document: id }
  for (const word of words) await put({ req, from: shortLinkPath(word), data })
}

type Row = {
  kind: 'moved' | 'gone'
  type: ResourceType
  document: string
  to: string | null
  title: string | null
  replacedBy: string | null
}

function rowsOf({ type, id }: { type: ResourceType; id: string }): Where {
  return { and: [{ type: { equals: type } }, { document: { equals: id } }] }
}

async function put(args: { req: PayloadRequest; from: string; data: Row }): Promise<void> {
  const { req, from, data } = args
  await remove({ req, where: { from: { equals: from } } })
  await req.payload.create({
    collection: 'redirects',
    req,
    depth: 0,
    data: { from, ...data },
    overrideAccess: true,
    context: toldWithDocument,
  })
}

async function change(args: {
  req: PayloadRequest
  where: Where
  data: Partial<Row>
}): Promise<void> {
  const { errors } = await args.req.payload.update({
    collection: 'redirects',
    depth: 0,
    overrideAccess: true,
    context: toldWithDocument,
    ...args,
  })
  refuse(errors)
}

async function remove(args: { req: PayloadRequest; where: Where }): Promise<void> {
  const { errors } = await args.req.payload.delete({
    collection: 'redirects',
    depth: 0,
    overrideAccess: true,
    context: toldWithDocument,
    ...args,
  })
  refuse(errors)
}

/** Operations on many rows report errors instead of throwing them. */
function refuse(errors: { message: string }[]): void {
  if (errors.length === 0) return
  throw new Error(`Old addresses were not kept: ${errors.map(({ message }) => message).join('; ')}`)
}
