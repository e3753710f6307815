import type { PayloadRequest } from 'payload'
import { APIError } from 'payload'
import { inTransaction } from '@collections/hooks/in-transaction'
import { wholeRow } from '@collections/hooks/stored-version'
import { usesOf } from '@collections/uses/uses-of'

import { resourceTypes } from '@/vocabulary/nouns'
import type { Undone } from './told'
import { forgetRecord, importOf, noteUndone, recordsOf, type ImportRecord } from './journal'
import type { Storing } from './storing'
import { requestOf } from './storing'
import { newestOf } from './save-draft'

/** Articles first: what they name can only go after them. */
const order = ['redirects', 'articles', 'references', 'people', 'topics', 'media']

/** Takes back what an import has made. What was published or edited since stays, and the answer says so. */
export async function undoImport(
  by: Pick<Storing, 'payload' | 'user'>,
  id: string,
): Promise<Undone[]> {
  const req = await requestOf(by)
  const found = await importOf(req, id)
  if (!found) throw new APIError(`There is no import ${id}.`, 404, null, true)
  if (found.isUndone) throw new APIError(`The import ${id} is undone already.`, 409, null, true)
  return inTransaction(req, async () => {
    const records = await recordsOf(req, id)
    const sorted = records.sort((a, b) => order.indexOf(a.collection) - order.indexOf(b.collection))
    const undone: Undone[] = []
    for (const record of sorted) undone.push(await undo(req, record))
    await noteUndone(req, id)
    return undone
  })
}

async function undo(req: PayloadRequest, record: ImportRecord): Promise<Undone> {
  const name = `${record.collection}/${record.id}`
  const why = await reasonToKeep(req, record)
  if (why !== null) return { record: name, outcome: 'kept', why }
  const collection = record.collection as 'articles'
  const row = await wholeRow({ req, collection, id: record.id })
  if (row) await req.payload.delete({ collection, id: record.id, trash: true, req })
  await forgetRecord(req, record)
  return { record: name, outcome: 'deleted', why: null }
}

async function reasonToKeep(req: PayloadRequest, { collection, id, revision }: ImportRecord) {
  if (collection === 'redirects') return null
  const type = resourceTypes.find((noun) => noun === collection)
  if (type) {
    const newest = await newestOf(req, type, id)
    if (newest?.publishedAt) return 'It has been published since.'
    if (newest && newest.revision !== revision) return 'Somebody has edited it since.'
  }
  const { uses } = await usesOf(req, id)
  return uses.length > 0 ? 'Other documents name it.' : null
}
