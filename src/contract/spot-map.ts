import type { RegionSummary } from './regions'
import type { SpotSummary, Zone } from './spots'

/** A zone as far as a drawing needs it. */
export type MapZone = { region: Pick<Zone['region'], 'slug' | 'title'>; side: Zone['side'] }
/** A region as far as a drawing needs it. */
export type MapRegion = Pick<RegionSummary, 'slug' | 'laterality' | 'shapes' | 'outlines'>

/** Where a spot lies and where it is said to be felt: what its referral map is drawn from. */
export type SpotMap = Pick<SpotSummary, 'slug' | 'name' | 'updatedAt'> & {
  location: Pick<SpotSummary['location'], 'text' | 'point'>
  referral: { primary: MapZone[]; spillover: MapZone[] }
  certainty: SpotSummary['evidence']['certainty']
  /** The regions that the zones name, each once. */
  regions: MapRegion[]
}
