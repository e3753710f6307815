import type { PayloadRequest } from 'payload'
import { APIError } from 'payload'
import { inTransaction } from '@collections/hooks/in-transaction'
import { lockForMerge } from '@collections/hooks/lock'
import { isPublic } from '@collections/hooks/public-document'
import { leaveMerged } from '@collections/hooks/redirect-rows'
import type { StoredContent } from '@collections/hooks/stored-version'
import { newestVersion, wholeRow } from '@collections/hooks/stored-version'
import { replaceEverywhere } from '@collections/uses/replace-everywhere'
import type { Use } from '@collections/uses/uses-of'

type Merge = { req: PayloadRequest; from: string; to: string }

/**
 * Makes two records of one work one: what names `from` names `to` then, in what readers see, in drafts and in the
 * settings; its address leads there, and it goes into the trash. All of it, or nothing. Returns where it was named.
 */
export async function mergeReferences({ req, from, to }: Merge): Promise<Use[]> {
  return inTransaction(req, async () => {
    await lockForMerge(req)
    const [merged, kept] = [await reference(req, from), await reference(req, to)]
    if (from === to) throw refused('A reference cannot be merged into itself.', 400)
    if (isPublic(merged) && !isPublic(kept)) {
      throw refused(
        `Readers see “${titleOf(merged)}”, but not “${titleOf(kept)}”: publish that first, or merge it the other way round.`,
        409,
      )
    }
    const note = `“${titleOf(merged)}” was merged into “${titleOf(kept)}”.`
    const uses = await replaceEverywhere({ req, collection: 'references', from, to, note })
    await putAway({ req, merged, to, note })
    if (merged.publishedAt && merged.slug && kept.slug) {
      await leaveMerged({
        req,
        type: 'references',
        id: from,
        slug: merged.slug,
        into: { ...kept, slug: kept.slug },
      })
    }
    return uses
  })
}

async function reference(req: PayloadRequest, id: string): Promise<StoredContent> {
  const place = { req, collection: 'references', id } as const
  const row = await wholeRow(place)
  if (!row || row.deletedAt) throw refused('Choose two references that are not in the trash.', 400)
  if (isPublic(row)) return row
  // Of a draft, the newest version says what it is called.
  return { ...row, ...(await newestVersion(place))?.content, id, _status: 'draft' }
}

async function putAway(args: {
  req: PayloadRequest
  merged: StoredContent
  to: string
  note: string
}): Promise<void> {
  const { req, merged, to, note } = args
  await req.payload.update({
    collection: 'references',
    id: merged.id,
    data: {
      replacedBy: { relationTo: 'references', value: to },
      changeNote: note,
      deletedAt: new Date().toISOString(),
    },
    depth: 0,
    overrideAccess: true,
    req,
  })
}

function titleOf({ title, slug }: StoredContent): string {
  return String(title ?? slug ?? 'Untitled')
}

function refused(sentence: string, status: number): APIError {
  return new APIError(sentence, status, null, true)
}
