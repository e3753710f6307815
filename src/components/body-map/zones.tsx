import type { RegionSummary } from '@/contract/regions'
import type { SpotSummary, Zone } from '@/contract/spots'
import type { BodyView, PersonSide } from '@/vocabulary/regions'
import { placeRegion, type Placed } from './placing'
import { Shape } from './shape'
import { zoneSidesOfPerson } from './sides'
import styles from './body-map.module.css'

export type PlacedZones = { primary: Placed[]; spillover: Placed[] }

/** The shapes of a spot's zones in one view. */
export function placeZones(props: {
  spot: Pick<SpotSummary, 'referral'>
  regions: RegionSummary[]
  view: BodyView
  side: PersonSide
}): PlacedZones {
  const bySlug = new Map(props.regions.map((region) => [region.slug, region]))
  const place = (zone: Zone) => {
    const region = bySlug.get(zone.region.slug)
    if (!region) return []
    // A region in the middle is drawn once, whatever the zone says.
    const sides =
      region.laterality === 'midline'
        ? [props.side]
        : zoneSidesOfPerson({ zone: zone.side, spotSide: props.side })
    return sides.flatMap((side) => placeRegion({ region, view: props.view, side }))
  }
  return {
    primary: props.spot.referral.primary.flatMap(place),
    spillover: props.spot.referral.spillover.flatMap(place),
  }
}

/** Primary zones solid, spill-over hatched with an edge: colour is never the only cue. */
export function Zones(props: { zones: PlacedZones; clip: string; hatch: string }) {
  const { primary, spillover } = props.zones
  return (
    <g clipPath={`url(#${props.clip})`}>
      <g className={styles.spillover} fill={`url(#${props.hatch})`}>
        {spillover.map((shape) => (
          <Shape key={`${shape.cx} ${shape.cy}`} shape={shape} />
        ))}
      </g>
      <g className={styles.primary}>
        {primary.map((shape) => (
          <Shape key={`${shape.cx} ${shape.cy}`} shape={shape} />
        ))}
      </g>
    </g>
  )
}

/** The hatching of spill-over zones. */
export function ZonePattern({ id }: { id: string }) {
  return (
    <pattern
      id={id}
      width="3"
      height="3"
      patternUnits="userSpaceOnUse"
      patternTransform="rotate(45)"
    >
      <rect className={styles.hatchGround} width="3" height="3" />
      <rect className={styles.hatchLine} width="1" height="3" />
    </pattern>
  )
}
