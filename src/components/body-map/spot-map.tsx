import type { RegionSummary } from '@/contract/regions'
import type { SpotSummary } from '@/contract/spots'
import { bodyViewLabels, bodyViews, type BodyView, type PersonSide } from '@/vocabulary/regions'
import { Figure, FigureClip } from './figure'
import { placePoint } from './placing'
import { SpotDot } from './spot-dot'
import { mapViewBox } from './view-box'
import { ViewFrame } from './view-frame'
import { placeZones, Zones, ZonePattern } from './zones'
import { mapText } from './map-text'
import styles from './body-map.module.css'

/** Where a spot lies and where it is said to be felt, on one side of the person (the right, unless told otherwise). */
export function SpotMap(props: {
  spot: SpotSummary
  regions: RegionSummary[]
  side?: PersonSide
  size?: 'large' | 'small'
}) {
  const side = props.side ?? 'right'
  if (props.size === 'small') return <SmallMap {...props} side={side} />
  return (
    <div className={styles.map}>
      {bodyViews.map((view) => (
        <ViewFrame key={view} view={view}>
          <SpotView {...props} view={view} side={side} />
        </ViewFrame>
      ))}
    </div>
  )
}

/** In a list the words beside the map say the same: it is a decoration there, and shows the view with the spot. */
function SmallMap(props: { spot: SpotSummary; regions: RegionSummary[]; side: PersonSide }) {
  return (
    <div className={styles.small} aria-hidden="true">
      <SpotView {...props} view={props.spot.location.point.view} />
    </div>
  )
}

function SpotView(props: {
  spot: SpotSummary
  regions: RegionSummary[]
  view: BodyView
  side: PersonSide
}) {
  const { spot, regions, view, side } = props
  const id = `map-${spot.slug}-${view}`
  const zones = placeZones({ spot, regions, view, side })
  const { point } = spot.location
  return (
    <svg
      className={styles.drawing}
      viewBox={mapViewBox}
      role="img"
      aria-labelledby={`${id}-title ${id}-text`}
    >
      <title id={`${id}-title`}>{`${spot.name}, ${bodyViewLabels[view].toLowerCase()} view`}</title>
      <desc id={`${id}-text`}>{mapText({ spot, regions, view })}</desc>
      <FigureClip id={`${id}-clip`} />
      <ZonePattern id={`${id}-hatch`} />
      <Figure view={view} />
      <Zones zones={zones} clip={`${id}-clip`} hatch={`${id}-hatch`} />
      {point.view === view ? <SpotDot {...placePoint({ point, side })} /> : null}
    </svg>
  )
}
