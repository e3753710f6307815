import type { CollectionSlug, PayloadRequest } from 'payload'
import { APIError } from 'payload'
import { contentHash } from '@/editorial/content-hash'
import { withReplaced } from '@/editorial/named-ids'
import { resourceLabels } from '@/vocabulary/nouns'
import { lock } from '@collections/hooks/lock'
import { isPublic } from '@collections/hooks/public-document'
import type { Place } from '@collections/hooks/stored-version'
import { newestVersion, wholeRow } from '@collections/hooks/stored-version'
import { publishContent, saveDraft } from '@collections/hooks/write-content'
import type { Use } from './uses-of'
import { usesOf } from './uses-of'

type Swap = { req: PayloadRequest; collection: CollectionSlug; from: string; to: string }

/** Names another document of the same kind wherever this one is used: all places, or none. Returns where it was. */
export async function replaceEverywhere(swap: Swap): Promise<Use[]> {
  const { req, collection, from, to } = swap
  const other = await wholeRow({ req, collection, id: to })
  if (!other || other.deletedAt || from === to) {
    throw new APIError('Choose another document of the same kind.', 400, null, true)
  }
  const { uses } = await usesOf(req, from)
  for (const use of uses) await rewrite(swap, use)
  return uses
}

async function rewrite({ req, from, to }: Swap, use: Use): Promise<void> {
  const place: Place = { req, collection: use.type, id: use.id }
  await lock({ req, name: `${use.type}:${use.id}` })
  const row = await wholeRow(place)
  const newest = await newestVersion(place)
  const draft = newest ? withReplaced(newest.content, from, to) : null
  try {
    if (row && isPublic(row)) {
      const content = withReplaced(row, from, to)
      await publishContent(place, content)
      if (draft && contentHash(draft) !== contentHash(content)) await saveDraft(place, draft)
    } else if (draft) await saveDraft(place, draft)
  } catch (error) {
    const where = `${resourceLabels[use.type].one} “${use.title}”`
    const reason = error instanceof Error ? error.message : 'for an unknown reason'
    throw new APIError(`Nothing was replaced: ${where} cannot be saved. ${reason}`, 409, null, true)
  }
}
