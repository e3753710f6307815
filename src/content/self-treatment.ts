import type { SpotSummary } from '@/contract/spots'
import type { Spot } from '@/payload-types'
import { whenRead } from './noted'
import type { Shelf } from './shelf'
import { idsOf, textsOf } from './store'

type Range = { min?: number | null; max?: number | null } | undefined

/** What a person can do alone; of a spot that does not suit, nothing but what to do instead. */
export function selfTreatmentOf(
  row: Spot['selfTreatment'],
  shelf: Shelf,
): SpotSummary['selfTreatment'] {
  if (!row.suitable) return { suitable: false, instead: row.instead ?? null }
  // Many lists tell no more than that it suits; they do not depend on the tools.
  return whenRead({
    suitable: () => true as const,
    position: () => row.position ?? null,
    steps: () => textsOf(row.steps),
    tools: () => shelf.relations('products', idsOf(row.tools)),
    holdSeconds: () => rangeOf(row.holdSeconds),
    sessionsPerWeek: () => rangeOf(row.sessionsPerWeek),
    pressure: () => row.pressure ?? null,
    stopIf: () => textsOf(row.stopIf),
  })
}

/** A range with one end is that one value. */
function rangeOf(range: Range): { min: number; max: number } | null {
  const min = range?.min ?? range?.max
  const max = range?.max ?? range?.min
  return typeof min === 'number' && typeof max === 'number' ? { min, max } : null
}
