import type {
  CollectionBeforeChangeHook,
  CollectionBeforeDeleteHook,
  CollectionSlug,
  PayloadRequest,
} from 'payload'
import type { ContentDocument } from './content-document'
import type { MainRow } from './public-document'
import { isPublic, mainRow } from './public-document'
import { wholeRow } from './stored-version'

type Place = { req: PayloadRequest; collection: string; id: string }

/** Remembers what was public before a write, for the hooks that run after it. */
export const noteBeforeChange: CollectionBeforeChangeHook<ContentDocument> = async (hook) => {
  const { data, originalDoc, collection, req } = hook
  if (originalDoc?.id) await note({ req, collection: collection.slug, id: originalDoc.id })
  return data
}

export const noteBeforeDelete: CollectionBeforeDeleteHook = async ({ req, collection, id }) => {
  await note({ req, collection: collection.slug, id: String(id) })
}

/** What was public before the write that has just happened; null when nothing was. */
export function noted({ req, collection, id }: Place): MainRow | null {
  const notes = req.context[key]
  return notes instanceof Map ? (notes.get(`${collection}:${id}`) ?? null) : null
}

// Nested operations copy the request's context, so a note has to be one of its properties.
const key = 'publicBefore'

async function note(place: Place): Promise<void> {
  const short = await mainRow(place)
  // What readers see is compared whole; of a draft it is enough to know that it is one.
  const row = isPublic(short)
    ? await wholeRow({ ...place, collection: place.collection as CollectionSlug })
    : short
  const notes: unknown = place.req.context[key]
  const map = notes instanceof Map ? notes : new Map<string, MainRow | null>()
  map.set(`${place.collection}:${place.id}`, row)
  place.req.context[key] = map
}
