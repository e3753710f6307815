import type { CollectionBeforeChangeHook } from 'payload'
import type { ContentDocument } from './content-document'

/** Who began a document is set once and decides what is an author's own; versions do not record who saved. */
export const stampAuthorship: CollectionBeforeChangeHook<ContentDocument> = (hook) => {
  const { data, operation, originalDoc, req } = hook
  const user = req.user?.id ?? null
  // On create any earlier value comes from the document that was duplicated.
  const createdBy = operation === 'create' ? (user ?? data.createdBy) : originalDoc?.createdBy
  return { ...data, createdBy: createdBy ?? null, updatedBy: user ?? data.updatedBy ?? null }
}
