import type { CollectionBeforeChangeHook } from 'payload'
import type { ContentDocument } from './content-document'

/** The note tells of one change. What follows a publication begins without it. */
export const clearChangeNote: CollectionBeforeChangeHook<ContentDocument> = (hook) => {
  const { data, originalDoc, operation } = hook
  if (operation === 'create' || originalDoc?._status !== 'published') return data
  const isOld = data.changeNote === originalDoc.changeNote
  return isOld ? { ...data, changeNote: null } : data
}
