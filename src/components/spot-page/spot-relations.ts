import type { Relation } from '@/contract/relation'
import type { Spot } from '@/contract/spots'

/** The regions that the map and the zones of a spot name, each once. */
export function regionsOf({ location, referral }: Pick<Spot, 'location' | 'referral'>): Relation[] {
  const zones = [...location.regions, ...referral.primary, ...referral.spillover]
  return [...new Map(zones.map(({ region }) => [region.id, region])).values()]
}

/** The tools that suit it; none where it is not one to treat oneself. */
export function toolsOf({ selfTreatment }: Spot): Relation[] {
  return selfTreatment.suitable ? selfTreatment.tools : []
}
