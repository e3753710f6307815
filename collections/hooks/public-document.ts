import type { CollectionSlug, PayloadRequest, Where } from 'payload'

export type RelationTo = { relationTo: CollectionSlug; value: string | { id: string } }

/** The row that readers see, or would see if it were published. Drafts live in the versions, not here. */
export type MainRow = {
  id: string
  slug?: string | null
  _status?: 'draft' | 'published' | null
  deletedAt?: string | null
  replacedBy?: RelationTo | null
  title?: string | null
  name?: string | null
  label?: string | null
  changeNote?: string | null
  updatedAt?: string
}

const shown = {
  slug: true,
  _status: true,
  deletedAt: true,
  replacedBy: true,
  title: true,
  name: true,
  label: true,
  changeNote: true,
  updatedAt: true,
} as const

type Place = { req: PayloadRequest; collection: string; id: string }

/** Reads the stored row itself: hooks are handed the newest draft, which is not what is public. */
export async function mainRow({ req, collection, id }: Place): Promise<MainRow | null> {
  return req.payload.db.findOne<MainRow>({
    // Hooks know the collection by its name only.
    collection: collection as CollectionSlug,
    req,
    select: shown,
    where: { id: { equals: id } },
  })
}

export function isPublic<T extends MainRow>(row: T | null): row is T & { slug: string } {
  return row?._status === 'published' && !row.deletedAt && Boolean(row.slug)
}

/** Whether any of the documents that a bulk operation names is public. */
export async function anyPublic(args: {
  req: PayloadRequest
  collection: string
  where: Where
}): Promise<boolean> {
  const { totalDocs } = await args.req.payload.db.count({
    collection: args.collection as CollectionSlug,
    req: args.req,
    where: { and: [args.where, { _status: { equals: 'published' } }] },
  })
  return totalDocs > 0
}
