import type { CollectionSlug, PayloadRequest, Where } from 'payload'

type Asked = { req: PayloadRequest; collection: CollectionSlug; operation: string; args: object }

/** The documents that an operation will write to, in the order of their ids. */
export async function targetsOf({ req, collection, operation, args }: Asked): Promise<string[]> {
  const id: unknown = Reflect.get(args, 'id')
  if (operation === 'restoreVersion') return parentOf(req, collection, id)
  if (id) return [String(id)]
  const where = Reflect.get(args, 'where') as Where | undefined
  return where ? idsOf(req, collection, where) : []
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

/** The id of the operation is that of the version. */
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
