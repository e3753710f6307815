import type { Ellipse } from '@/contract/regions'
import type { MapRegion, MapZone, SpotMap } from '@/contract/spot-map'
import { bodyOutline } from '@/vocabulary/body-outline'
import type { BodyView, PersonSide } from '@/vocabulary/regions'
import { viewerHalf, zoneSidesOfPerson } from './sides'

export type Placed = Pick<Ellipse, 'cx' | 'cy' | 'rx' | 'ry' | 'rotate'>

/** The shapes of a region on one side of the person, in one view. A midline region has the same on both. */
export function placeRegion(props: {
  region: Pick<MapRegion, 'laterality' | 'shapes'>
  view: BodyView
  side: PersonSide
}): Placed[] {
  const shapes = props.region.shapes[props.view]
  const stays =
    props.region.laterality === 'midline' ||
    viewerHalf({ view: props.view, side: props.side }) === 'left'
  return stays ? shapes : shapes.map(mirrorEllipse)
}

/** Where a point of the data lies for one side of the person. */
export function placePoint(props: {
  point: { view: BodyView; x: number; y: number }
  side: PersonSide
}): { x: number; y: number } {
  const { view, x, y } = props.point
  return { x: viewerHalf({ view, side: props.side }) === 'left' ? x : mirrorX(x), y }
}

export type PlacedZones = { primary: Placed[]; spillover: Placed[] }

/** The shapes of a spot's zones in one view, for the spot on `side`. */
export function placeZones(props: {
  referral: SpotMap['referral']
  regions: MapRegion[]
  view: BodyView
  side: PersonSide
}): PlacedZones {
  const { referral, regions, view } = props
  const bySlug = new Map(regions.map((region) => [region.slug, region]))
  const place = (zone: MapZone) => {
    const region = bySlug.get(zone.region.slug)
    if (!region) return []
    // A region in the middle is drawn once, whatever the zone says.
    const sides =
      region.laterality === 'midline'
        ? [props.side]
        : zoneSidesOfPerson({ zone: zone.side, spotSide: props.side })
    return sides.flatMap((side) => placeRegion({ region, view, side }))
  }
  return {
    primary: referral.primary.flatMap(place),
    spillover: referral.spillover.flatMap(place),
  }
}

function mirrorEllipse(shape: Placed): Placed {
  return { ...shape, cx: mirrorX(shape.cx), rotate: -shape.rotate }
}

// Rounded, so that 200 − 81.5 does not reach the markup with fifteen digits.
function mirrorX(x: number): number {
  return Math.round((2 * bodyOutline.mirrorX - x) * 100) / 100
}
