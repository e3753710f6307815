import type { ResourceType } from '@/vocabulary/nouns'
import type { PlannedAction, PlanState } from '@/vocabulary/publishing'

/** A row of `scheduled-publications` as it is stored. */
export type Plan = {
  id: string
  action: PlannedAction
  document?: { relationTo: ResourceType; value: string } | null
  at: string
  at_tz?: string | null
  status: PlanState
  /** The pinned version, and the hash of its content. */
  version?: string | null
  hash?: string | null
  /** The state of the public row that the plan starts from; null when nothing was public. */
  publicRevision?: string | null
  approvedById?: string | null
  approvedByName?: string | null
  attempts?: number | null
}
