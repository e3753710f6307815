import type { PlacedZones } from '@/site/body-map/placing'
import { Shape } from './shape'
import styles from './body-map.module.css'

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
      <rect className={styles.hatchLine} width="0.9" height="3" />
    </pattern>
  )
}
