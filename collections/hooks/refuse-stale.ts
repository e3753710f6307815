import { randomUUID } from 'node:crypto'
import type {
  CollectionBeforeChangeHook,
  CollectionBeforeValidateHook,
  PayloadRequest,
} from 'payload'
import { APIError } from 'payload'
import type { ContentDocument } from './content-document'

const key = 'keptRevision'

/** For a draft that is stored again unchanged: whoever is writing it may go on. */
export function keepingRevision(revision: string): Record<string, unknown> {
  return { [key]: revision }
}

/** Gives every stored state of a document a name of its own, by which a save can say what it started from. */
export const stampRevision: CollectionBeforeChangeHook<ContentDocument> = ({ data, req }) => ({
  ...data,
  revision: typeof req.context[key] === 'string' ? req.context[key] : randomUUID(),
})

/**
 * A save that began from an older state than the stored one would undo what came between. Whoever sends the
 * `revision` they started from (the panel always does) is told so instead; it runs under the lock of the document.
 */
export const refuseStale: CollectionBeforeValidateHook<ContentDocument> = async (hook) => {
  const { data, operation, originalDoc, req } = hook
  const started = data?.revision
  // Whoever goes back to an old state means to undo what came after it.
  if (req.context.isRestoringVersion === true) return data
  if (operation !== 'update' || !started || started === originalDoc?.revision) return data
  const who = await nameOf(req, originalDoc?.updatedBy)
  throw new APIError(
    `${who} has saved this document since you opened it. Nothing of yours was saved: copy your text, load the newer version, and put your change in again.`,
    409,
    { savedBy: who, savedAt: originalDoc?.updatedAt ?? null },
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
