import type { RegionSummary } from '@/contract/regions'
import type { SpotSummary } from '@/contract/spots'
import { bodyViewLabels, bodyViews, type BodyView, type PersonSide } from '@/vocabulary/regions'
import { Figure, FigureClip } from './figure'
import { mapText } from '@/site/body-map/map-text'
import { placePoint, placeZones } from '@/site/body-map/placing'
import { SpotDot } from './spot-dot'
import { closeUp } from '@/site/body-map/view-box'
import { ViewFrame } from './view-frame'
import { Zones } from './zones'
import styles from './body-map.module.css'

type Props = {
  spot: SpotSummary
  regions: RegionSummary[]
  /** The side of the person; a spot lies on both, so the right stands for either. */
  side?: PersonSide
  /** Which of several drawings of this spot on one page; ids are made of it. */
  place?: string
}

/** Where a spot lies and where it is said to be felt, in the views that show any of it. Each zone leads to the finder. */
export function SpotMap(props: Props) {
  const views = bodyViews.map((view) => marksIn({ ...props, view })).filter(({ empty }) => !empty)
  const viewBox = closeUp({
    marks: {
      regions: views.flatMap(({ zones }) => [...zones.primary, ...zones.spillover]),
      points: views.flatMap(({ points }) => points),
    },
    minWidth: 104,
    ratio: 1.25,
    centred: true,
  })
  return (
    <div className={styles.map}>
      {views.map(({ view }) => (
        <ViewFrame key={view} view={view}>
          <SpotView {...props} view={view} viewBox={viewBox} />
        </ViewFrame>
      ))}
    </div>
  )
}

/** For lists: the part of the body with the spot. The words beside it say the same, so it is a decoration. */
export function SmallSpotMap(props: Props) {
  const { view } = props.spot.location.point
  const { zones, points } = marksIn({ ...props, view })
  const viewBox = closeUp({
    marks: { regions: [...zones.primary, ...zones.spillover], points },
    minWidth: 84,
    ratio: 1,
    centred: false,
  })
  return (
    <div className={styles.small} aria-hidden="true">
      <SpotView {...props} view={view} viewBox={viewBox} small />
    </div>
  )
}

function marksIn({ spot, regions, view, side = 'right' }: Props & { view: BodyView }) {
  const zones = placeZones({ referral: spot.referral, regions, view, side })
  const { point } = spot.location
  const points = point.view === view ? [placePoint({ point, side })] : []
  const empty = points.length + zones.primary.length + zones.spillover.length === 0
  return { view, zones, points, empty }
}

function SpotView(props: Props & { view: BodyView; viewBox: string; small?: boolean }) {
  const { spot, regions, view } = props
  const { zones, points } = marksIn(props)
  // A page may show the plate and the map of one spot: each has ids of its own.
  const kind = props.small ? 'plate' : 'map'
  const id = [kind, spot.slug, view, props.place].filter(Boolean).join('-')
  const name = `${spot.name}, ${bodyViewLabels[view].toLowerCase()} view`
  return (
    <svg
      className={styles.drawing}
      viewBox={props.viewBox}
      {...(props.small
        ? {}
        : { role: 'group', 'aria-label': `${name}. ${mapText({ spot, regions, view })}` })}
    >
      <FigureClip id={`${id}-clip`} />
      <Figure view={view} />
      <Zones zones={zones} id={id} isLinked={!props.small} />
      {points.map((point) => (
        <SpotDot key={view} {...point} />
      ))}
    </svg>
  )
}
