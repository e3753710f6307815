import type { CollectionConfig } from 'payload'
import { editors } from './editors'
import { nobody } from './nobody'
import { ownOrEditor } from './own-or-editor'
import { publishedOrEditor } from './published-or-editor'
import { signedIn } from './signed-in'
import { trashOrAdmin } from './trash-or-admin'

type CollectionAccess = Required<NonNullable<CollectionConfig['access']>>

/** What authors and reviewers may begin as well: articles, topics, references. */
export const authoredAccess: CollectionAccess = {
  admin: signedIn,
  create: signedIn,
  read: publishedOrEditor,
  readVersions: signedIn,
  update: ownOrEditor,
  delete: trashOrAdmin,
  unlock: nobody,
}

/** What only editors write: muscles, spots, products, regions, people. */
export const curatedAccess: CollectionAccess = {
  ...authoredAccess,
  create: editors,
}
