import type { CollectionBeforeOperationHook } from 'payload'
import { lock, lockForCreation } from './lock'
import { readIntent } from './read-intent'
import { targetsOf } from './targets-of'

/**
 * Writes to one document go one after the other. Payload reads a document, merges what was sent and writes the
 * whole row; two at once would lose what the other changed. This runs before the read. A bulk operation takes the
 * locks in the order of the ids, so that two of them cannot wait for each other.
 */
export const serialiseWrites: CollectionBeforeOperationHook = async (hook) => {
  const { req, operation, args } = hook
  if (!readIntent(hook)) return
  if (operation === 'create') return lockForCreation(req)
  const collection = hook.collection.slug
  for (const id of await targetsOf({ req, collection, operation, args })) {
    await lock({ req, name: `${collection}:${id}` })
  }
}
