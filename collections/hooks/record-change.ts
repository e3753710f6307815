import type { CollectionAfterChangeHook, CollectionAfterDeleteHook, PayloadRequest } from 'payload'
import { pagePath } from '@/paths'
import type { ResourceType } from '@/vocabulary/nouns'
import { resourceTypes } from '@/vocabulary/nouns'
import type { ContentDocument } from './content-document'
import { describeChange } from './describe-change'
import { noted } from './note-before'
import type { MainRow } from './public-document'
import { isPublic, mainRow } from './public-document'
import { leaveGone, leaveMoved, leaveWords } from './redirect-rows'
import { tagsOfChange } from './tags-of-change'
import { writeChange } from './write-change'

/**
 * Writes down what has changed for readers, and keeps every address that was ever public answering: a renamed
 * document leaves a redirect, a withdrawn one a tombstone. It compares the stored row before and after the write,
 * so saving a draft does nothing.
 */
export const recordChange: CollectionAfterChangeHook<ContentDocument> = async (hook) => {
  const { doc, collection, operation, req } = hook
  const place = { req, collection: collection.slug, id: doc.id }
  const before = operation === 'create' ? null : noted(place)
  const after = await mainRow(place)
  await settle({ ...place, before, after })
  return doc
}

export const recordDeletion: CollectionAfterDeleteHook<ContentDocument> = async (hook) => {
  const { doc, id, collection, req } = hook
  const place = { req, collection: collection.slug, id: String(id) }
  await settle({ ...place, before: noted(place), after: null })
  const type = resourceTypes.find((noun) => noun === collection.slug)
  const words = doc.shortLinks ?? []
  if (type && words.length > 0) await leaveWords({ req, type, id: String(id), words })
}

async function settle(args: {
  req: PayloadRequest
  collection: string
  id: string
  before: MainRow | null
  after: MainRow | null
}): Promise<void> {
  const { req, id, before, after } = args
  const type = resourceTypes.find((noun) => noun === args.collection)
  if (!type) return
  const change = describeChange(before, after)
  if (!change) return
  const row = after ?? before
  const owner = { type, id, title: titleOf(row) }
  const replacedBy = isPublic(after) ? null : await replacement({ req, row })
  const tags = await tagsOfChange({ req, type, id, before, after, change })
  await writeChange(req, { ...owner, ...change, replacedBy, note: row?.changeNote ?? null, tags })
  const was = isPublic(before) ? pagePath(type, before.slug) : null
  const is = isPublic(after) ? pagePath(type, after.slug) : null
  if (was === is) return
  if (is !== null) await leaveMoved({ req, ...owner, was, is })
  else if (was !== null) await leaveGone({ req, ...owner, was, replacedBy })
}

function titleOf(row: MainRow | null): string | null {
  return row?.title ?? row?.name ?? row?.label ?? null
}

/** The path of the document that an editor named as the successor, if readers can see it. */
async function replacement(args: {
  req: PayloadRequest
  row: MainRow | null
}): Promise<string | null> {
  const named = args.row?.replacedBy
  if (!named) return null
  const type: ResourceType | undefined = resourceTypes.find((noun) => noun === named.relationTo)
  if (!type) return null
  const id = typeof named.value === 'string' ? named.value : named.value.id
  const row = await mainRow({ req: args.req, collection: type, id })
  return isPublic(row) ? pagePath(type, row.slug) : null
}
