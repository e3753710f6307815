import type { CollectionBeforeChangeHook } from 'payload'
import type { ContentDocument } from './content-document'

/** The note tells of one change. What follows a publication begins without it, and what comes back says so. */
export const clearChangeNote: CollectionBeforeChangeHook<ContentDocument> = (hook) => {
  const { data, originalDoc, operation, req } = hook
  if (req.context.isRestoringVersion === true) {
    return { ...data, changeNote: `Back to the version of ${momentOf(data.updatedAt)}.` }
  }
  if (operation === 'create' || originalDoc?._status !== 'published') return data
  const isOld = data.changeNote === originalDoc.changeNote
  return isOld ? { ...data, changeNote: null } : data
}

function momentOf(iso: string | undefined): string {
  return iso
    ? `${new Date(iso).toISOString().slice(0, 16).replace('T', ' ')} UTC`
    : 'an earlier day'
}
