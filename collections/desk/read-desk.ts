import type { CollectionSlug, PayloadRequest } from 'payload'
import { sharedKinds } from '@/paths'
import type { Decision, PlannedAction, PlanState } from '@/vocabulary/publishing'
import { newestVersion } from '@collections/hooks/stored-version'
import { lastReview } from '@collections/reviews/approval-of'
import type { Plan } from '@collections/scheduled-publications/plan'
import type { Use } from '@collections/uses/uses-of'
import { usesOf } from '@collections/uses/uses-of'
import type { Cited } from './unpublished-references'
import { unpublishedReferences } from './unpublished-references'

/** What lies around a document: who uses it, what it cites, what was said of it, what is planned. */
export type Desk = {
  usedIn: Use[]
  /** How many further documents name it in old versions only. */
  onlyInVersions: number
  unpublishedReferences: Cited[]
  review: DeskReview | null
  plans: DeskPlan[]
  /** The links that still work; null for what cannot be shared. */
  shares: DeskShare[] | null
}

type DeskReview = {
  decision: Decision
  byName: string | null
  note: string | null
  at: string
  /** Whether it is about what the newest draft says now. */
  isCurrent: boolean
}

export type DeskPlan = {
  id: string
  action: PlannedAction
  at: string
  timeZone: string
  status: PlanState
  problem: string | null
  approvedByName: string | null
}

export type DeskShare = {
  id: string
  recipient: string | null
  byName: string | null
  savedAt: string
  expiresAt: string
}

export async function readDesk(args: {
  req: PayloadRequest
  collection: CollectionSlug
  id: string
}): Promise<Desk> {
  const { req, id } = args
  const { uses, onlyInVersions } = await usesOf(req, id)
  return {
    usedIn: uses,
    onlyInVersions,
    unpublishedReferences: await unpublishedReferences(req, id),
    review: await reviewOf(args),
    plans: await plansOf(args),
    shares: await sharesOf(args),
  }
}

async function reviewOf(args: {
  req: PayloadRequest
  collection: CollectionSlug
  id: string
}): Promise<DeskReview | null> {
  const said = await lastReview(args)
  if (!said) return null
  const newest = await newestVersion(args)
  const { decision, byName = null, note = null, createdAt: at } = said
  return { decision, byName, note, at, isCurrent: newest?.hash === said.hash }
}

async function plansOf(args: {
  req: PayloadRequest
  collection: CollectionSlug
  id: string
}): Promise<DeskPlan[]> {
  const { req, collection, id } = args
  const { docs } = await req.payload.db.find<Plan & { problem?: string | null }>({
    collection: 'scheduled-publications',
    req,
    where: {
      and: [
        { 'document.relationTo': { equals: collection } },
        { 'document.value': { equals: id } },
        { status: { in: ['waiting', 'failed'] } },
      ],
    },
    sort: 'at',
    pagination: false,
  })
  return docs.map((plan) => ({
    ...{ id: plan.id, action: plan.action, at: plan.at, status: plan.status },
    timeZone: plan.at_tz ?? 'UTC',
    problem: plan.problem ?? null,
    approvedByName: plan.approvedByName ?? null,
  }))
}

async function sharesOf(args: {
  req: PayloadRequest
  collection: CollectionSlug
  id: string
}): Promise<DeskShare[] | null> {
  const { req, collection, id } = args
  if (!sharedKinds.some((kind) => kind === collection)) return null
  const { docs } = await req.payload.db.find<DeskShare>({
    collection: 'share-links',
    req,
    where: {
      and: [
        { 'document.relationTo': { equals: collection } },
        { 'document.value': { equals: id } },
        { expiresAt: { greater_than: new Date().toISOString() } },
        { revokedAt: { exists: false } },
      ],
    },
    sort: 'expiresAt',
    pagination: false,
  })
  return docs.map(({ id, recipient, byName, savedAt, expiresAt }) => {
    return { id, recipient: recipient ?? null, byName: byName ?? null, savedAt, expiresAt }
  })
}
