import type { CollectionBeforeOperationHook } from 'payload'
import { lock } from './lock'
import { readIntent } from './read-intent'

/**
 * Writes to one document go one after the other. Payload reads a document, merges what was sent and writes the
 * whole row; two at once would lose what the other changed. This runs before the read.
 */
export const serialiseWrites: CollectionBeforeOperationHook = async (hook) => {
  const id = readIntent(hook)?.id
  if (id) await lock({ req: hook.req, name: `${hook.collection.slug}:${id}` })
}
