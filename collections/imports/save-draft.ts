import { createHash } from 'node:crypto'
import type { PayloadRequest } from 'payload'
import { inTransaction } from '@collections/hooks/in-transaction'
import { newestVersion, wholeRow } from '@collections/hooks/stored-version'
import { isInUse, wasAnothers } from '@collections/fields/slug-taken'
import { storable } from '@/editorial/import/storable'
import type { ResourceType } from '@/vocabulary/nouns'
import { noteRecord, recordOf } from './journal'
import { requestOf, type Storing } from './storing'

export type Outcome = 'created' | 'updated' | 'unchanged' | 'kept'
export type Saved = { id: string; slug: string; outcome: Outcome; why: string | null }

export type Draft = Storing & {
  collection: ResourceType
  key: string
  id: string
  slug: string
  data: Record<string, unknown>
}

/**
 * Saves what a source says as a draft, once: the same again changes nothing, and a document that somebody has edited
 * since stays as it is. It is one transaction, so that an import that is killed goes on where it was.
 */
export async function saveImported(given: Draft): Promise<Saved> {
  const draft = { ...given, key: storable(given.key), data: storable(given.data) }
  const { collection, key } = draft
  const req = await requestOf(draft)
  return inTransaction(req, async () => {
    const hash = hashOf({ ...draft.data, slug: draft.slug })
    const record = await recordOf(req, { collection, key })
    const newest = record && (await newestOf(req, collection, record.id))
    if (record && newest) {
      const place = { id: record.id, slug: String(newest.slug ?? draft.slug) }
      if (record.hash === hash) return { ...place, outcome: 'unchanged', why: null }
      if (newest.revision !== record.revision) {
        const why = 'Somebody has edited it since it was imported: it stays as it is.'
        return { ...place, outcome: 'kept', why }
      }
      await write({ req, draft, hash, id: record.id, isNew: false, slug: place.slug })
      return { ...place, outcome: 'updated', why: null }
    }
    const slug = await freeSlug(req, draft)
    await write({ req, draft, hash, id: draft.id, isNew: true, slug })
    const why = slug === draft.slug ? null : `The address ${draft.slug} is taken.`
    return { id: draft.id, slug, outcome: 'created', why }
  })
}

type Write = {
  req: PayloadRequest
  draft: Draft
  hash: string
  id: string
  slug: string
  isNew: boolean
}

async function write({ req, draft, hash, id, slug, isNew }: Write): Promise<void> {
  const { collection, key, isRehearsal } = draft
  if (isRehearsal) return
  const importId = await draft.importId()
  const data = { ...draft.data, slug, _status: 'draft' as const }
  const options = { collection, draft: true, depth: 0, req } as const
  const { payload } = req
  const saved = isNew
    ? await payload.create({ ...options, data: { ...data, id } as never })
    : await payload.update({ ...options, id, data: data as never })
  const revision = String(Reflect.get(saved, 'revision') ?? '')
  await noteRecord(req, { key, collection, id, hash, revision }, importId)
}

/** The newest state of a document; null when it is gone or in the trash. */
export async function newestOf(req: PayloadRequest, collection: ResourceType, id: string) {
  const row = await wholeRow({ req, collection, id })
  if (!row || row.deletedAt) return null
  return (await newestVersion({ req, collection, id }))?.content ?? row
}

/** The address that was asked for, or with a number behind it. */
async function freeSlug(req: PayloadRequest, { collection, slug }: Draft): Promise<string> {
  for (let number = 1; ; number += 1) {
    const wanted = number === 1 ? slug : `${slug}-${number}`
    const place = { req, collection, slug: wanted, id: null }
    if (!(await isInUse(place)) && !(await wasAnothers(place))) return wanted
  }
}

export function hashOf(value: unknown): string {
  return createHash('sha256').update(JSON.stringify(value)).digest('hex')
}
