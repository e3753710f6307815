import type { CollectionAfterChangeHook, PayloadRequest } from 'payload'
import { APIError } from 'payload'
import { contentHash } from '@/editorial/content-hash'
import { reviewedKinds } from '@/vocabulary/publishing'
import { approvalOf } from '@collections/reviews/approval-of'
import { actorOf } from './actor'
import type { ContentDocument } from './content-document'
import { noted } from './note-before'
import { isPublic } from './public-document'
import { keepingRevision } from './refuse-stale'
import type { Place } from './stored-version'
import { newestVersions, wholeRow } from './stored-version'

/**
 * With the setting "four eyes", what readers act upon goes out only as somebody else approved it. It looks at the
 * row as stored, after everything that is derived has been filled in; throwing here undoes the write.
 */
export const requireApproval: CollectionAfterChangeHook<ContentDocument> = async (hook) => {
  const { doc, collection, req } = hook
  if (!reviewedKinds.some((kind) => kind === collection.slug) || !actorOf(req)) return doc
  const place = { req, collection: collection.slug, id: doc.id }
  const row = await wholeRow(place)
  if (!row || !isPublic(row) || !(await needsFourEyes(req))) return doc
  const hash = contentHash(row)
  if (isPublic(noted(place)) && (await wasPublicBefore(place, hash))) return doc
  if (isPublic(noted(place)) && req.context[key] === doc.id) return doc
  if (await approvalOf({ ...place, hash })) return doc
  throw new APIError(
    'This version has not been approved. Ask for a review: somebody else has to approve exactly these words before they go out.',
    403,
    null,
    true,
  )
}

/** For words that are public and stay as they are: only the record that they cite is another one of the same work. */
export function namingAnew({ id, revision }: ContentDocument): Record<string, unknown> {
  return { [key]: id, ...(revision ? keepingRevision(revision) : {}) }
}

const key = 'isNamedAnew'

/** Whether the words are those that were public already: the newest published state is the write itself. */
async function wasPublicBefore(place: Place, hash: string): Promise<boolean> {
  const where = { 'version._status': { equals: 'published' } }
  const [, before] = await newestVersions({ ...place, where, limit: 2 })
  return before?.hash === hash
}

async function needsFourEyes(req: PayloadRequest): Promise<boolean> {
  const site = await req.payload.db.findGlobal<{ review?: string }>({ slug: 'site', req })
  return site?.review === 'four-eyes'
}
