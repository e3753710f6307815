import type { CollectionSlug, PayloadRequest, Where } from 'payload'
import type { Decision } from '@/vocabulary/publishing'

export type Review = {
  id: string
  decision: Decision
  hash: string
  byId?: string | null
  byName?: string | null
  note?: string | null
  createdAt: string
}

type Place = { req: PayloadRequest; collection: CollectionSlug; id: string }

/** The approval that holds for exactly this content; null when the last word about it is another. */
export async function approvalOf(args: Place & { hash: string }): Promise<Review | null> {
  const word = await lastReview(args, [
    { hash: { equals: args.hash } },
    { decision: { not_equals: 'requested' } },
  ])
  return word?.decision === 'approved' ? word : null
}

/** What was said last of a document, or of what `further` narrows it to. */
export async function lastReview(
  { req, collection, id }: Place,
  further: Where[] = [],
): Promise<Review | null> {
  const { docs } = await req.payload.db.find<Review>({
    collection: 'reviews',
    req,
    where: {
      and: [
        { 'document.relationTo': { equals: collection } },
        { 'document.value': { equals: id } },
        ...further,
      ],
    },
    sort: '-createdAt',
    limit: 1,
    pagination: false,
  })
  return docs[0] ?? null
}
