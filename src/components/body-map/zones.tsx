import { personSideLabels } from '@/vocabulary/regions'
import type { PlacedZone, PlacedZones } from '@/site/body-map/placing'
import { finderPath } from './place'
import { HalfClip, RegionShape } from './region-shape'
import { ZonePattern } from './zone-pattern'
import styles from './body-map.module.css'

/**
 * Primary zones solid, spill-over hatched with an edge: colour is never the only cue. `id` starts the ids of the drawing;
 * with links, each zone leads to all that is felt there.
 */
export function Zones(props: { zones: PlacedZones; id: string; isLinked: boolean }) {
  const { zones, id, isLinked } = props
  const each = { half: `${id}-half`, isLinked }
  const hatch = `${id}-hatch`
  const isMirrored = zones.spillover.some(({ halves }) => halves.includes('right'))
  return (
    <g clipPath={`url(#${id}-clip)`}>
      <HalfClip id={each.half} regions={[...zones.primary, ...zones.spillover]} />
      {zones.spillover.length > 0 ? <ZonePattern id={hatch} isMirrored={isMirrored} /> : null}
      <g className={styles.spillover} fill={`url(#${hatch})`}>
        {zones.spillover.map((zone) => (
          <Zone
            key={`${zone.slug} ${zone.side}`}
            {...{ ...each, zone, felt: 'Felt at times', mirroredFill: `url(#${hatch}-mirrored)` }}
          />
        ))}
      </g>
      <g className={styles.primary}>
        {zones.primary.map((zone) => (
          <Zone key={`${zone.slug} ${zone.side}`} {...{ ...each, zone, felt: 'Felt most' }} />
        ))}
      </g>
    </g>
  )
}

type ZoneProps = {
  zone: PlacedZone
  felt: string
  half: string
  isLinked: boolean
  mirroredFill?: string
}

function Zone({ zone, felt, half, isLinked, mirroredFill }: ZoneProps) {
  const shape = <RegionShape region={zone} half={half} mirroredFill={mirroredFill} />
  if (!isLinked) return shape
  const { slug, side, title } = zone
  const name = `${felt}: ${title}${side ? `, ${personSideLabels[side].toLowerCase()}` : ''}`
  return (
    <a className={styles.zone} href={finderPath({ region: slug, side })} aria-label={name}>
      <title>{name}</title>
      {shape}
    </a>
  )
}
