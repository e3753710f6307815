import { createHash } from 'node:crypto'
import { importId } from '@/editorial/import/import-id'
import { inTransaction } from '@collections/hooks/in-transaction'
import { noteRecord, recordOf } from './journal'
import { requestOf, type Storing } from './storing'

export type PictureFile = { name: string; type: string; data: Buffer }
export type StoredPicture = { name: string; id: string | null; outcome: string; why: string | null }

/** Puts a picture among those of the site, once. One that is no picture is said to be none. */
export async function storePicture(
  { name, type, data }: PictureFile,
  storing: Storing,
): Promise<StoredPicture> {
  const { payload, isRehearsal, importId: begin } = storing
  const hash = createHash('sha256').update(data).digest('hex')
  const req = await requestOf(storing)
  const known = await recordOf(req, { collection: 'media', key: hash })
  const isThere =
    known && (await payload.count({ collection: 'media', where: { id: { equals: known.id } } }))
  if (known && isThere && isThere.totalDocs > 0) {
    return { name, id: known.id, outcome: 'unchanged', why: null }
  }
  const id = importId(`media ${hash}`)
  if (isRehearsal) return { name, id, outcome: 'created', why: null }
  const own = await begin()
  try {
    await inTransaction(req, async () => {
      // Nobody has said yet what it shows; an editor sees that at once.
      const alt = `Not described yet: ${name}`
      const file = { data, mimetype: type, name, size: data.length }
      await payload.create({ collection: 'media', data: { id, alt }, file, req })
      await noteRecord(req, { key: hash, collection: 'media', id, hash, revision: null }, own)
    })
    return { name, id, outcome: 'created', why: null }
  } catch (error) {
    return { name, id: null, outcome: 'refused', why: reasonOf(error) }
  }
}

/** A wrong file is the sender's matter; anything else is ours. */
function reasonOf(error: unknown): string {
  const isRefused = error instanceof Error && error.name === 'ValidationError'
  if (!isRefused) throw error
  const errors: unknown = Reflect.get(Reflect.get(error, 'data') as object, 'errors')
  const [first] = Array.isArray(errors) ? (errors as { message?: string }[]) : []
  return first?.message ?? error.message
}
