import { bodyViewLabels, personSideLabels, type BodyView } from '@/vocabulary/regions'
import type { PlacedRegion } from '@/site/body-map/placing'
import { Figure, FigureClip } from './figure'
import { marksIn, type MuscleMapData } from './muscle-marks'
import { finderPath } from './place'
import { HalfClip, RegionShape } from './region-shape'
import { SpotDot } from './spot-dot'
import styles from './body-map.module.css'

/** One view of a muscle's map. The small one is a picture; in the large one the region and the dots are links. */
export function MuscleView(
  props: MuscleMapData & { view: BodyView; viewBox: string; small?: boolean },
) {
  const { regions, points, here } = marksIn(props)
  const name = `${props.name}, ${bodyViewLabels[props.view].toLowerCase()} view`
  const parts = [
    name,
    props.region && regions.length > 0 ? `Region: ${props.region.label}` : null,
    here.length > 0 ? `Spots: ${here.map((spot) => spot.name).join(', ')}` : null,
  ]
  const kind = props.small ? 'muscle-plate' : 'muscle'
  const id = [kind, props.slug, props.view, props.place].filter(Boolean).join('-')
  return (
    <svg
      className={styles.drawing}
      viewBox={props.viewBox}
      {...(props.small ? {} : { role: 'group', 'aria-label': parts.filter(Boolean).join('. ') })}
    >
      <FigureClip id={id} />
      <HalfClip id={`${id}-half`} regions={regions} />
      <Figure view={props.view} />
      <g className={styles.highlight} clipPath={`url(#${id})`}>
        {regions.map((region) => (
          <MuscleRegion
            key={region.side}
            region={region}
            half={`${id}-half`}
            label={props.small ? null : (props.region?.label ?? null)}
          />
        ))}
      </g>
      {points.map(({ x, y, spot }) =>
        props.small ? (
          <SpotDot key={`${x} ${y}`} x={x} y={y} />
        ) : (
          <a key={`${x} ${y}`} className={styles.spot} href={spot.url} aria-label={spot.name}>
            <title>{spot.name}</title>
            <circle className={styles.hit} cx={x} cy={y} r="9" />
            <SpotDot x={x} y={y} />
          </a>
        ),
      )}
    </svg>
  )
}

/** Where it lies; with its name it leads to all that is felt there. */
function MuscleRegion(props: { region: PlacedRegion; half: string; label: string | null }) {
  const { region, half, label } = props
  const shape = <RegionShape region={region} half={half} />
  if (label === null) return shape
  const { slug, side } = region
  const name = side ? `${label}, ${personSideLabels[side].toLowerCase()}` : label
  return (
    <a className={styles.place} href={finderPath({ region: slug, side })} aria-label={name}>
      <title>{name}</title>
      {shape}
    </a>
  )
}
