import type { CollectionSlug, PayloadRequest } from 'payload'
import { pagePath } from '@/paths'
import { resourceTypes } from '@/vocabulary/nouns'

type Place = { req: PayloadRequest; collection: CollectionSlug; slug: string; id: unknown }

/** Whether another document has this slug now. */
export async function isInUse({ req, collection, slug, id }: Place): Promise<boolean> {
  const { totalDocs } = await req.payload.db.count({
    collection,
    req,
    where: { and: [{ slug: { equals: slug } }, ...(id ? [{ id: { not_equals: id } }] : [])] },
  })
  return totalDocs > 0
}

/** Whether the address led readers to another document once. Their links and bookmarks keep meaning that one. */
export async function wasAnothers({ req, collection, slug, id }: Place): Promise<boolean> {
  const type = resourceTypes.find((noun) => noun === collection)
  if (!type) return false
  const others = id ? [{ document: { not_equals: String(id) } }] : []
  const { totalDocs } = await req.payload.db.count({
    collection: 'redirects',
    req,
    where: { and: [{ from: { equals: pagePath(type, slug) } }, ...others] },
  })
  return totalDocs > 0
}
