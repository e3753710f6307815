import type { Access } from 'payload'
import { mayPublish, roleOf } from './role'

/** Authors and reviewers write what they created themselves; editors write everything. */
export const ownOrEditor: Access = ({ req }) => {
  if (mayPublish(req.user)) return true
  if (!req.user || roleOf(req.user) === null) return false
  return { createdBy: { equals: req.user.id } }
}
