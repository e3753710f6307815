import type { RegionSummary } from '@/contract/regions'
import type { SpotSummary } from '@/contract/spots'
import type { BodyView, PersonSide } from '@/vocabulary/regions'
import { placePoint, placeRegion, type PlacedRegion } from '@/site/body-map/placing'

export type MuscleMapData = {
  slug: string
  name: string
  region: RegionSummary | null
  spots: SpotSummary[]
  /** Which of several drawings of this muscle on one page; ids are made of it. */
  place?: string
}

/** What one view shows of it. */
export function marksIn({ region, spots, view }: MuscleMapData & { view: BodyView }) {
  const isDrawn = region !== null && region.shapes[view].length > 0
  const regions = isDrawn ? placesOf(region, view) : []
  const here = spots.filter(({ location }) => location.point.view === view)
  const points = here.flatMap((spot) =>
    sides.map((side) => ({ ...placePoint({ point: spot.location.point, side }), spot })),
  )
  return { view, regions, points, here, empty: regions.length + points.length === 0 }
}

/** On both sides; what lies in the middle once. */
function placesOf(region: RegionSummary, view: BodyView): PlacedRegion[] {
  const asked = region.laterality === 'midline' ? sides.slice(0, 1) : sides
  return asked.map((side) => placeRegion({ region, view, side }))
}

const sides: PersonSide[] = ['right', 'left']
