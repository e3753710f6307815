import type { Ellipse } from '@/contract/regions'
import type { MapRegion, MapZone, SpotMap } from '@/contract/spot-map'
import { bodyOutline } from '@/vocabulary/body-outline'
import type { BodyView, PersonSide } from '@/vocabulary/regions'
import { viewerHalf, zoneSidesOfPerson, type ViewerHalf } from './sides'

export type Placed = Pick<Ellipse, 'cx' | 'cy' | 'rx' | 'ry' | 'rotate'>

/** A region on one side of the person in one view, or across the middle where `side` is null. */
export type PlacedRegion = {
  slug: string
  side: PersonSide | null
  /** Its ellipses: how far it reaches, and how it is drawn where it has no outline. */
  ellipses: Placed[]
  /** Its outline on the viewer's left half, and the halves where it is drawn; mirrored on the right one. */
  outline: string | null
  halves: ViewerHalf[]
}

/** Where a region lies on one side of the person, in one view. A midline region lies the same on both. */
export function placeRegion(props: {
  region: MapRegion
  view: BodyView
  side: PersonSide
}): PlacedRegion {
  const { region, view } = props
  const [shapes, outline] = [region.shapes[view], region.outlines[view]]
  const { slug } = region
  if (region.laterality === 'midline') {
    return { slug, side: null, ellipses: shapes, outline, halves: ['left', 'right'] }
  }
  const half = viewerHalf({ view, side: props.side })
  const ellipses = half === 'left' ? shapes : shapes.map(mirrorEllipse)
  return { slug, side: props.side, ellipses, outline, halves: [half] }
}

/** Where a point of the data lies for one side of the person. */
export function placePoint(props: {
  point: { view: BodyView; x: number; y: number }
  side: PersonSide
}): { x: number; y: number } {
  const { view, x, y } = props.point
  return { x: viewerHalf({ view, side: props.side }) === 'left' ? x : mirrorX(x), y }
}

export type PlacedZone = PlacedRegion & { title: string }
export type PlacedZones = { primary: PlacedZone[]; spillover: PlacedZone[] }

/** A spot's zones as one view shows them, for the spot on `side`. */
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
    return sides
      .map((side) => ({ ...placeRegion({ region, view, side }), title: zone.region.title }))
      .filter(({ ellipses }) => ellipses.length > 0)
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
