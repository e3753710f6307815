import type { CollectionSlug, PayloadRequest } from 'payload'
import { APIError, isolateObjectProperty } from 'payload'
import { contentHash } from '@/editorial/content-hash'
import { withReplaced } from '@/editorial/named-ids'
import { resourceLabels } from '@/vocabulary/nouns'
import { lock } from '@collections/hooks/lock'
import { isPublic } from '@collections/hooks/public-document'
import { namingAnew } from '@collections/hooks/require-approval'
import type { Place, StoredContent } from '@collections/hooks/stored-version'
import { newestVersion, wholeRow } from '@collections/hooks/stored-version'
import { publishContent, putDraftOnTop, saveDraft } from '@collections/hooks/write-content'
import { replaceInSettings } from './replace-in-settings'
import type { Use } from './uses-of'
import { usesOf } from './uses-of'

type Swap = {
  req: PayloadRequest
  collection: CollectionSlug
  from: string
  to: string
  /**
   * That both are one thing, as the new versions tell it. It changes nothing that anybody has to approve, and whoever
   * has a form open goes on: what it names is followed (references/merging).
   */
  note?: string
}

/** Names another document of the same kind wherever this one is used: all places, or none. Returns where it was. */
export async function replaceEverywhere(swap: Swap): Promise<Use[]> {
  const { req, collection, from, to } = swap
  const other = await wholeRow({ req, collection, id: to })
  if (!other || other.deletedAt || from === to) {
    throw new APIError('Choose another document of the same kind.', 400, null, true)
  }
  const { uses } = await usesOf(req, from)
  for (const use of uses) await rewrite(swap, use)
  await replaceInSettings(swap)
  return uses
}

async function rewrite(swap: Swap, use: Use): Promise<void> {
  const place: Place = { req: swap.req, collection: use.type, id: use.id }
  await lock({ req: swap.req, name: `${use.type}:${use.id}` })
  const row = await wholeRow(place)
  const newest = await newestVersion(place)
  try {
    const isInPublic = row && isPublic(row) && use.isPublic
    if (isInPublic) await publish(swap, place, row)
    // Publishing puts the public words on top, also of a draft that names nothing of this.
    const draft = newest && changed(swap, newest.content)
    const isAhead = newest && row && newest.hash !== contentHash(row)
    if (draft && (!isInPublic || isAhead)) await put(swap, place, draft)
    else if (isInPublic && isAhead) await putDraftOnTop(place, newest.content)
  } catch (error) {
    const where = `${resourceLabels[use.type].one} “${use.title}”`
    const reason = error instanceof Error ? error.message : 'for an unknown reason'
    throw new APIError(`Nothing was replaced: ${where} cannot be saved. ${reason}`, 409, null, true)
  }
}

async function publish(swap: Swap, place: Place, row: StoredContent): Promise<void> {
  const content = changed(swap, row)
  if (!content) return
  if (swap.note === undefined) return publishContent(place, content)
  const req = isolateObjectProperty(place.req, 'context')
  req.context = { ...req.context, ...namingAnew(row) }
  await publishContent({ ...place, req }, { ...content, changeNote: swap.note })
}

async function put({ note }: Swap, place: Place, draft: StoredContent): Promise<void> {
  if (note === undefined) await saveDraft(place, draft)
  else await putDraftOnTop(place, { ...draft, changeNote: note })
}

/** The content with the other document in it; null when it names nothing of this. */
function changed({ from, to }: Swap, content: StoredContent): StoredContent | null {
  const other = withReplaced(content, from, to)
  if (JSON.stringify(other) === JSON.stringify(content)) return null
  const isOwn = content.id === to && other.replacedBy
  return isOwn ? { ...other, replacedBy: null } : other
}
