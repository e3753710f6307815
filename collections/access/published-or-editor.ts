import type { Access } from 'payload'
import { signedIn } from './signed-in'

/** Readers see what is published and not in the trash; who works here sees drafts as well. */
export const publishedOrEditor: Access = ({ req }) => {
  if (signedIn({ req })) return true
  return { and: [{ _status: { equals: 'published' } }, { deletedAt: { exists: false } }] }
}
