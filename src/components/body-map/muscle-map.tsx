import type { RegionSummary } from '@/contract/regions'
import type { SpotSummary } from '@/contract/spots'
import { bodyViewLabels, bodyViews, type BodyView, type PersonSide } from '@/vocabulary/regions'
import { Figure, FigureClip } from './figure'
import { placePoint, placeRegion } from '@/site/body-map/placing'
import { Shape } from './shape'
import { SpotDot } from './spot-dot'
import { closeUp } from '@/site/body-map/view-box'
import { ViewFrame } from './view-frame'
import styles from './body-map.module.css'

const sides: PersonSide[] = ['right', 'left']

type Props = {
  slug: string
  name: string
  region: RegionSummary | null
  spots: SpotSummary[]
  /** Which of several drawings of this muscle on one page; ids are made of it. */
  place?: string
}

/** The region where a muscle lies and the spots in it, on both sides, in the views that show any of it. */
export function MuscleMap(props: Props) {
  const views = bodyViews.map((view) => marksIn({ ...props, view })).filter(({ empty }) => !empty)
  const viewBox = closeUp({
    marks: {
      shapes: views.flatMap(({ shapes }) => shapes),
      points: views.flatMap(({ points }) => points),
    },
    minWidth: 120,
    ratio: 1.25,
    centred: true,
  })
  return (
    <div className={styles.map}>
      {views.map(({ view }) => (
        <ViewFrame key={view} view={view}>
          <MuscleView {...props} view={view} viewBox={viewBox} />
        </ViewFrame>
      ))}
    </div>
  )
}

/** For lists: the part of the body with the muscle. The words beside it say the same, so it is a decoration. */
export function SmallMuscleMap(props: Props) {
  const view = bodyViews.find((candidate) => !marksIn({ ...props, view: candidate }).empty)
  if (!view) return null
  const { shapes, points } = marksIn({ ...props, view })
  const viewBox = closeUp({ marks: { shapes, points }, minWidth: 84, ratio: 1, centred: false })
  return (
    <div className={styles.small} aria-hidden="true">
      <MuscleView {...props} view={view} viewBox={viewBox} small />
    </div>
  )
}

function marksIn({ region, spots, view }: Props & { view: BodyView }) {
  const shapes = region ? sides.flatMap((side) => placeRegion({ region, view, side })) : []
  const here = spots.filter(({ location }) => location.point.view === view)
  const points = here.flatMap(({ location }) =>
    sides.map((side) => placePoint({ point: location.point, side })),
  )
  return { view, shapes, points, here, empty: shapes.length + points.length === 0 }
}

function MuscleView(props: Props & { view: BodyView; viewBox: string; small?: boolean }) {
  const { shapes, points, here } = marksIn(props)
  const name = `${props.name}, ${bodyViewLabels[props.view].toLowerCase()} view`
  const parts = [
    name,
    props.region && shapes.length > 0 ? `Region: ${props.region.label}` : null,
    here.length > 0 ? `Spots: ${here.map((spot) => spot.name).join(', ')}` : null,
  ]
  const kind = props.small ? 'muscle-plate' : 'muscle'
  const id = [kind, props.slug, props.view, props.place].filter(Boolean).join('-')
  return (
    <svg
      className={styles.drawing}
      viewBox={props.viewBox}
      role="img"
      aria-label={parts.filter(Boolean).join('. ')}
    >
      <title>{name}</title>
      <FigureClip id={id} />
      <Figure view={props.view} />
      <g className={styles.highlight} clipPath={`url(#${id})`}>
        {shapes.map((shape, index) => (
          <Shape key={index} shape={shape} />
        ))}
      </g>
      {points.map(({ x, y }) => (
        <SpotDot key={`${x} ${y}`} x={x} y={y} />
      ))}
    </svg>
  )
}
