import type { RegionSummary } from '@/contract/regions'
import type { SpotSummary } from '@/contract/spots'
import { bodyViewLabels, bodyViews, type BodyView } from '@/vocabulary/regions'
import { Figure, FigureClip } from './figure'
import { placePoint, placeRegion } from './placing'
import { Shape } from './shape'
import { SpotDot } from './spot-dot'
import { mapViewBox } from './view-box'
import { ViewFrame } from './view-frame'
import styles from './body-map.module.css'

/** The region where a muscle lies and the spots in it, on both sides. */
export function MuscleMap(props: {
  name: string
  region: RegionSummary | null
  spots: SpotSummary[]
  size?: 'large' | 'small'
}) {
  const views = bodyViews.map((view) => <MuscleView key={view} {...props} view={view} />)
  if (props.size !== 'small') {
    return (
      <div className={styles.map}>
        {bodyViews.map((view, index) => (
          <ViewFrame key={view} view={view}>
            {views[index]}
          </ViewFrame>
        ))}
      </div>
    )
  }
  return (
    <div className={styles.small} aria-hidden="true">
      {views[props.region && props.region.shapes.back.length === 0 ? 0 : 1]}
    </div>
  )
}

function MuscleView(props: {
  name: string
  region: RegionSummary | null
  spots: SpotSummary[]
  view: BodyView
}) {
  const { name, region, spots, view } = props
  const here = spots.filter(({ location }) => location.point.view === view)
  const shapes = region
    ? (['right', 'left'] as const).flatMap((side) => placeRegion({ region, view, side }))
    : []
  const id = `muscle-map-${view}-${region?.slug ?? 'none'}`
  return (
    <svg className={styles.drawing} viewBox={mapViewBox} role="img" aria-label={text(props)}>
      <title>{`${name}, ${bodyViewLabels[view].toLowerCase()} view`}</title>
      <FigureClip id={id} />
      <Figure view={view} />
      <g className={styles.highlight} clipPath={`url(#${id})`}>
        {shapes.map((shape, index) => (
          <Shape key={index} shape={shape} />
        ))}
      </g>
      {here.flatMap(({ id: spot, location }) =>
        (['right', 'left'] as const).map((side) => (
          <SpotDot key={`${spot}-${side}`} {...placePoint({ point: location.point, side })} />
        )),
      )}
    </svg>
  )
}

function text(props: {
  name: string
  region: RegionSummary | null
  spots: SpotSummary[]
  view: BodyView
}): string {
  const region = props.region?.shapes[props.view].length ? `, region: ${props.region.label}` : ''
  const names = props.spots
    .filter(({ location }) => location.point.view === props.view)
    .map(({ name }) => name)
  const spots = names.length > 0 ? `, spots: ${names.join(', ')}` : ''
  return `${props.name}, ${bodyViewLabels[props.view].toLowerCase()} view${region}${spots}`
}
