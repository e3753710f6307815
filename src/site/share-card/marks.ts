import type { RegionSummary } from '@/contract/regions'
import type { SpotMap } from '@/contract/spot-map'
import type { SpotSummary } from '@/contract/spots'
import { marksOf, type Marks } from '@/site/body-map/draw-view'
import { placePoint, placeRegion } from '@/site/body-map/placing'
import { bodyViews, type BodyView } from '@/vocabulary/regions'

const sides = ['right', 'left'] as const

/** The view of a spot in which it lies, with the zones that are seen from there. */
export function spotView(map: SpotMap): Marks[] {
  return marksOf(map, 'right').filter(({ view }) => view === map.location.point.view)
}

type Places = { regions: RegionSummary[]; spots: Pick<SpotSummary, 'location'>[] }

/** Places on both sides of the person: the view that shows most of them, or both where spots lie in both. */
export function placeViews(places: Places): Marks[] {
  const views = bodyViews.map((view) => viewOf(view, places))
  const withSpots = views.filter(({ points }) => points.length > 0)
  if (withSpots.length > 0) return withSpots
  const [most] = [...views].sort((a, b) => b.areas.length - a.areas.length)
  return most && most.areas.length > 0 ? [most] : views
}

function viewOf(view: BodyView, { regions, spots }: Places) {
  const points = spots
    .filter(({ location }) => location.point.view === view)
    .flatMap(({ location }) => sides.map((side) => placePoint({ point: location.point, side })))
  const areas = regions
    .flatMap((region) =>
      region.laterality === 'midline'
        ? [placeRegion({ region, view, side: 'right' })]
        : sides.map((side) => placeRegion({ region, view, side })),
    )
    .filter(({ ellipses }) => ellipses.length > 0)
  return { view, zones: { primary: [], spillover: [] }, points, areas }
}
