import type { FinderHit } from '@/contract/finder'
import type { SelfTreatment } from '@/contract/spots'
import type { PersonSide } from '@/vocabulary/regions'

/** The spots of a place that a person may press alone, the likeliest first. More at once would be too much. */
export type Plan = { place: string; side: PersonSide | null; items: PlanItem[]; cautions: string[] }
export type PlanItem = Omit<FinderHit, 'selfTreatment'> & { selfTreatment: SelfTreatment }

const most = 3
/** A fortnight is our own advice: long enough to notice something, short enough to stop. */
export const planWeeks = 2

export function planOf(args: {
  place: string
  side: PersonSide | null
  hits: FinderHit[]
  cautions: string[]
}): Plan {
  const { hits, ...rest } = args
  return { ...rest, items: hits.filter(isSuitable).slice(0, most) }
}

function isSuitable(hit: FinderHit): hit is PlanItem {
  return hit.selfTreatment.suitable
}

/** How often a week: the smallest number that any of them allows. */
export function sessionsAWeek({ items }: Plan): number {
  const limits = items.flatMap(({ selfTreatment }) => selfTreatment.sessionsPerWeek ?? [])
  const least = limits.map(({ min, max }) => Math.min(min, max))
  return least.length > 0 ? Math.max(1, Math.floor(Math.min(...least))) : 1
}
