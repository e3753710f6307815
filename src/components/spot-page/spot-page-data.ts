import type { ProductSummary } from '@/contract/products'
import type { Work } from '@/contract/references'
import type { RegionSummary } from '@/contract/regions'
import type { Spot, SpotSummary } from '@/contract/spots'
import type { PersonSide } from '@/vocabulary/regions'

/** A spot with what its page shows of other documents. */
export type SpotPageData = {
  spot: Spot
  /** The side of the person that the map is drawn for. */
  side: PersonSide
  /** Those that the map and the zones name. */
  regions: RegionSummary[]
  tools: ProductSummary[]
  references: Work[]
  /** Its neighbours in the series that it belongs to. */
  previous: SpotSummary | null
  next: SpotSummary | null
}
