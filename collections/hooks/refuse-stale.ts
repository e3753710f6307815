import type { CollectionBeforeValidateHook, PayloadRequest } from 'payload'
import { APIError } from 'payload'
import type { ContentDocument } from './content-document'

/**
 * A save that began from an older state than the stored one would undo what came between. Whoever sends the
 * `updatedAt` they started from (the panel always does) is told so instead; it runs under the lock of the document.
 */
export const refuseStale: CollectionBeforeValidateHook<ContentDocument> = async (hook) => {
  const { data, operation, originalDoc, req } = hook
  const started = data?.updatedAt
  const stored = originalDoc?.updatedAt
  if (operation !== 'update' || !started || !stored) return data
  if (new Date(started).getTime() === new Date(stored).getTime()) return data
  const who = await nameOf(req, originalDoc.updatedBy)
  throw new APIError(
    `${who} has saved this document since you opened it. Nothing of yours was saved: copy your text, load the newer version, and put your change in again.`,
    409,
    { savedBy: who, savedAt: stored },
    true,
  )
}

async function nameOf(req: PayloadRequest, saved: unknown): Promise<string> {
  const id = typeof saved === 'object' && saved !== null ? Reflect.get(saved, 'id') : saved
  if (typeof id !== 'string') return 'Somebody else'
  if (id === req.user?.id) return 'Another window of yours'
  const user = await req.payload.db.findOne<{ id: string; name?: string | null }>({
    collection: 'users',
    req,
    where: { id: { equals: id } },
  })
  return user?.name ?? 'Somebody else'
}
