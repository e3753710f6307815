import type { CollectionBeforeChangeHook, CollectionSlug, PayloadRequest } from 'payload'
import { bodyStats, linkedIds } from '@/editorial/body/walk'
import { readBody } from './read-body'

const nouns = ['muscles', 'spots', 'products', 'references'] as const

type WithBody = { id: string; body?: unknown }

/** What an article's text tells of and how long it is, kept beside it so that lists need not read the text. */
export const deriveFromBody: CollectionBeforeChangeHook<WithBody> = async ({ data, req }) => {
  const read = readBody(data.body)
  // A draft that cannot be read keeps what was derived last; it cannot be published.
  if ('problem' in read) return data
  const linked = linkedIds(read.body)
  const derived: Record<string, string[]> = {}
  for (const noun of nouns) {
    derived[noun] = await existing({ req, collection: noun, ids: linked[noun] })
  }
  return { ...data, ...derived, stats: bodyStats(read.body) }
}

/** A text may still name what was deleted since; a relation may not. The order stays. */
async function existing(args: {
  req: PayloadRequest
  collection: CollectionSlug
  ids: string[]
}): Promise<string[]> {
  const { req, collection } = args
  const ids = args.ids.filter((id) => uuid.test(id))
  if (ids.length === 0) return []
  const { docs } = await req.payload.db.find<{ id: string }>({
    collection,
    req,
    select: { id: true },
    pagination: false,
    where: { id: { in: ids } },
  })
  const found = new Set(docs.map(({ id }) => id))
  return ids.filter((id) => found.has(id))
}

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i
