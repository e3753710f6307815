import type { PayloadRequest } from 'payload'
import { isolateObjectProperty } from 'payload'
import { contentHash } from '@/editorial/content-hash'
import { actingFor } from '@collections/hooks/actor'
import { lock } from '@collections/hooks/lock'
import { isPublic } from '@collections/hooks/public-document'
import type { StoredContent } from '@collections/hooks/stored-version'
import { newestVersion, versionOf, wholeRow } from '@collections/hooks/stored-version'
import { publishContent, putDraftOnTop } from '@collections/hooks/write-content'
import { withKept } from '@collections/references/merging/merged-into'
import { conflict } from './conflict'
import type { Plan } from './plan'

type Target = NonNullable<Plan['document']>

/**
 * Does what a plan says, in the transaction of the request: publishes exactly the pinned content, or withdraws.
 * Returns the name of the public row as it is then. Throws when that is not possible any more, so that nothing is
 * half-done.
 */
export async function carryOut(incoming: PayloadRequest, plan: Plan): Promise<string | null> {
  if (!plan.document) throw conflict('The document is gone.')
  const req = isolateObjectProperty(incoming, 'context')
  const name = plan.approvedByName ?? 'Somebody who has left'
  req.context = { ...req.context, ...actingFor({ id: plan.approvedById ?? '', name }) }
  const target = plan.document
  await lock({ req, name: `${target.relationTo}:${target.value}` })
  const row = await wholeRow(placeOf(req, target))
  if (!row) throw conflict('The document is gone.')
  if (row.deletedAt) throw conflict('The document is in the trash. Take it out, and plan anew.')
  return plan.action === 'publish' ? publish(req, plan, target, row) : unpublish(req, target, row)
}

async function publish(
  req: PayloadRequest,
  plan: Plan,
  target: Target,
  row: StoredContent,
): Promise<string | null> {
  const place = placeOf(req, target)
  const pinned = await versionOf({ ...place, version: plan.version ?? '' })
  if (!pinned || pinned.hash !== plan.hash) {
    throw conflict('The planned version has been replaced. Look at the new one, and plan it anew.')
  }
  if (isPublic(row) && contentHash(row) === plan.hash) return row.revision ?? null
  const publicRevision = isPublic(row) ? (row.revision ?? null) : null
  if (publicRevision !== (plan.publicRevision ?? null)) {
    throw conflict(
      'What is public has changed since this was planned; the planned version would undo that. Plan it anew.',
    )
  }
  const newest = await newestVersion(place)
  const content = await withKept(req, pinned.content)
  await publishContent(place, content)
  const after = await wholeRow(place)
  if (!after || contentHash(after) !== contentHash(content)) {
    throw conflict('What went out is not what was planned. Look at the document, and plan it anew.')
  }
  if (newest && newest.hash !== pinned.hash) await putDraftOnTop(place, newest.content)
  return after.revision ?? null
}

async function unpublish(
  req: PayloadRequest,
  target: Target,
  row: StoredContent,
): Promise<string | null> {
  if (!isPublic(row)) return null
  await req.payload.update({
    collection: target.relationTo,
    id: target.value,
    data: { _status: 'draft' },
    depth: 0,
    overrideAccess: true,
    req,
  })
  return null
}

function placeOf(req: PayloadRequest, { relationTo, value }: Target) {
  return { req, collection: relationTo, id: value }
}
