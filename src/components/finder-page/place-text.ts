import type { RegionSummary } from '@/contract/regions'
import type { PersonSide } from '@/vocabulary/regions'

/** A place as a title: its name, and the side where it has two and one was named. */
export function placeText(region: RegionSummary, side: PersonSide | null): string {
  if (side === null || region.laterality === 'midline') return region.label
  return `${region.label}, ${side} side`
}
