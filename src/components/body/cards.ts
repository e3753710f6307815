import type { MuscleSummary } from '@/contract/muscles'
import type { ProductSummary } from '@/contract/products'
import type { RegionSummary } from '@/contract/regions'
import type { SpotSummary } from '@/contract/spots'

/** What the cards in a text show beyond a title. A card of something that is not here is a plain link. */
export type Cards = {
  spots: SpotSummary[]
  muscles: MuscleSummary[]
  products: ProductSummary[]
  /** To draw the maps. */
  regions: RegionSummary[]
}

export const noCards: Cards = { spots: [], muscles: [], products: [], regions: [] }
