import type { CollectionBeforeChangeHook } from 'payload'
import { lock } from '@collections/hooks/lock'

type NumberedReference = {
  id: string
  shortNumber?: number | null
  _status?: 'draft' | 'published' | null
}

/** Gives a reference its short number when it is first published: one more than the highest ever given. */
export const numberOnce: CollectionBeforeChangeHook<NumberedReference> = async (hook) => {
  const { data, originalDoc, operation, req } = hook
  const stored = operation === 'update' ? originalDoc?.shortNumber : data.shortNumber
  if (stored || data._status !== 'published') return { ...data, shortNumber: stored ?? null }
  await lock({ req, name: 'references.shortNumber' })
  const { docs } = await req.payload.db.find<NumberedReference>({
    collection: 'references',
    req,
    limit: 1,
    pagination: false,
    select: { shortNumber: true },
    sort: '-shortNumber',
    where: { shortNumber: { exists: true } },
  })
  return { ...data, shortNumber: (docs[0]?.shortNumber ?? 0) + 1 }
}
