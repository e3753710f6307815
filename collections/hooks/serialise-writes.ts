import type { CollectionBeforeOperationHook, CollectionSlug, PayloadRequest, Where } from 'payload'
import { lock } from './lock'
import { readIntent } from './read-intent'

/**
 * Writes to one document go one after the other. Payload reads a document, merges what was sent and writes the
 * whole row; two at once would lose what the other changed. This runs before the read. A bulk operation takes the
 * locks in the order of the ids, so that two of them cannot wait for each other.
 */
export const serialiseWrites: CollectionBeforeOperationHook = async (hook) => {
  const { req, operation } = hook
  const collection = hook.collection.slug
  const intent = readIntent(hook)
  if (!intent) return
  for (const id of await targets({ req, collection, operation, args: hook.args, intent })) {
    await lock({ req, name: `${collection}:${id}` })
  }
}

async function targets(asked: {
  req: PayloadRequest
  collection: CollectionSlug
  operation: string
  args: object
  intent: NonNullable<ReturnType<typeof readIntent>>
}): Promise<string[]> {
  const { req, collection, operation, args, intent } = asked
  if (operation === 'restoreVersion') return parentOf(req, collection, Reflect.get(args, 'id'))
  if (intent.id) return [intent.id]
  return intent.where ? idsOf(req, collection, intent.where) : []
}

async function idsOf(
  req: PayloadRequest,
  collection: CollectionSlug,
  where: Where,
): Promise<string[]> {
  const { docs } = await req.payload.db.find<{ id: string }>({
    collection,
    req,
    where,
    select: { id: true },
    pagination: false,
  })
  return docs.map(({ id }) => id).sort()
}

async function parentOf(
  req: PayloadRequest,
  collection: CollectionSlug,
  version: unknown,
): Promise<string[]> {
  const { docs } = await req.payload.db.findVersions<{ id: string }>({
    collection,
    req,
    where: { id: { equals: version } },
    limit: 1,
    pagination: false,
  })
  return docs.map(({ parent }) => String(parent))
}
