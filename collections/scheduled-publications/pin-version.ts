import type { CollectionBeforeChangeHook, PayloadRequest } from 'payload'
import { APIError } from 'payload'
import { actorOf } from '@collections/hooks/actor'
import { keepVersion } from '@collections/hooks/keep-version'
import { isPublic } from '@collections/hooks/public-document'
import type { StoredVersion } from '@collections/hooks/stored-version'
import { newestVersion, versionOf, wholeRow } from '@collections/hooks/stored-version'
import { approvalOf } from '@collections/reviews/approval-of'
import { conflict } from './conflict'
import type { Plan } from './plan'
import { rehearse } from './rehearse'

/** How long ago a time may be: clocks differ, and forms take a while to fill in. Milliseconds. */
const tolerance = 60_000

/** Pins what is to go out, and refuses what could not. Done and cancelled plans stay as they are. */
export const pinVersion: CollectionBeforeChangeHook<Plan> = async (hook) => {
  const { data, operation, originalDoc, req } = hook
  if (
    operation === 'update' &&
    originalDoc?.status !== 'waiting' &&
    originalDoc?.status !== 'failed'
  ) {
    throw conflict('This plan is over. Make a new one.')
  }
  if (operation === 'update' && data.status === 'cancelled') return data
  if (Date.parse(String(data.at)) < Date.now() - tolerance) {
    throw new APIError('This time has passed. Choose a later one.', 400, null, true)
  }
  const plan = operation === 'create' ? await pinned(data, req) : { ...originalDoc, ...data }
  const waiting = { ...plan, status: 'waiting', attempts: 0, problem: null, nextAttemptAt: null }
  await rehearse(req, waiting as Plan)
  return waiting
}

async function pinned(data: Partial<Plan>, req: PayloadRequest): Promise<Partial<Plan>> {
  const target = data.document
  if (!target) throw new APIError('Say which document.', 400, null, true)
  const place = { req, collection: target.relationTo, id: target.value }
  const version = data.version
    ? await versionOf({ ...place, version: data.version })
    : await newestVersion(place)
  if (!version) throw conflict('There is no such version of this document.')
  await keepVersion({ req, collection: target.relationTo, version: version.id })
  const row = await wholeRow(place)
  const approval = await approvalOf({ ...place, hash: version.hash })
  const actor = actorOf(req)
  return {
    ...data,
    ...{ title: titleOf(version), plannedBy: actor?.id ?? null },
    version: version.id,
    hash: version.hash,
    publicRevision: row && isPublic(row) ? (row.revision ?? null) : null,
    approvedById: approval?.byId ?? actor?.id ?? null,
    approvedByName: approval?.byName ?? actor?.name ?? null,
  }
}

function titleOf({ content }: StoredVersion): string {
  return String(content.title ?? content.name ?? content.label ?? content.slug ?? 'Untitled')
}
