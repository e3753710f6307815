import type { Access } from 'payload'
import { ownOrEditor } from './own-or-editor'
import { admins } from './admins'

/**
 * Putting into the trash is a deletion with a date and is open to whoever may write the document;
 * only admins delete for good. What is public is protected by `guardPublication`.
 */
export const trashOrAdmin: Access = (args) => {
  const isTrashing = Boolean(args.data && 'deletedAt' in args.data && args.data.deletedAt)
  return isTrashing ? ownOrEditor(args) : admins(args)
}
