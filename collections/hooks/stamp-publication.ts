import type { CollectionBeforeChangeHook } from 'payload'
import type { ContentDocument } from './content-document'

/** The date of the first publication; it stays when the document is withdrawn or published again. */
export const stampPublication: CollectionBeforeChangeHook<ContentDocument> = (hook) => {
  const { data, operation, req } = hook
  const isCopy = operation === 'create' && Boolean(req.user)
  const earlier = isCopy ? null : data.publishedAt
  const isFirst = data._status === 'published' && !earlier
  return { ...data, publishedAt: isFirst ? new Date().toISOString() : (earlier ?? null) }
}
