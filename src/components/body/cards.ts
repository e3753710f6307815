import type { Body } from '@/contract/body'
import type { MuscleSummary } from '@/contract/muscles'
import type { ProductSummary } from '@/contract/products'
import type { RegionSummary } from '@/contract/regions'
import type { Relation } from '@/contract/relation'
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

/** What a text has cards of, for the page to ask for. */
export function cardsOf(body: Body): Record<'spots' | 'muscles' | 'products', Relation[]> {
  return {
    spots: body.flatMap((block) => (block.type === 'spot-card' ? [block.spot] : [])),
    muscles: body.flatMap((block) => (block.type === 'muscle-card' ? [block.muscle] : [])),
    products: body.flatMap((block) => (block.type === 'product-card' ? [block.product] : [])),
  }
}
