import type { Access, Where } from 'payload'
import { signedIn } from './signed-in'

/** Readers see what is published and not in the trash; who works here sees drafts as well. */
export const publishedOrEditor: Access = ({ req }) => {
  if (signedIn({ req })) return true
  return published
}

const published: Where = {
  and: [{ _status: { equals: 'published' } }, { deletedAt: { exists: false } }],
}
