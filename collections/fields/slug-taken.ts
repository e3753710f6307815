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
  return type ? ledElsewhere({ req, paths: [pagePath(type, slug)], id }) : false
}

/** Whether one of these paths led readers to another document once. */
export async function ledElsewhere(args: {
  req: PayloadRequest
  paths: string[]
  id: unknown
}): Promise<boolean> {
  const { req, paths, id } = args
  const others = id ? [{ document: { not_equals: String(id) } }] : []
  const { totalDocs } = await req.payload.db.count({
    collection: 'redirects',
    req,
    where: { and: [{ from: { in: paths } }, ...others] },
  })
  return totalDocs > 0
}
