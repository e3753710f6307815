import type { RegionSummary } from '@/contract/regions'
import type { Zone } from '@/contract/spots'
import type { PersonSide } from '@/vocabulary/regions'
import { zoneLink } from './zone-text'
import styles from './zone-list.module.css'

/** Zones of a map in words, in the order of the spot's own list; each leads to all that is felt there. */
export function ZoneList(props: {
  label: string
  zones: Zone[]
  regions: RegionSummary[]
  side: PersonSide
}) {
  if (props.zones.length === 0) return null
  return (
    <div className={styles.zones}>
      <h3 className={styles.label}>{props.label}</h3>
      <ul role="list">
        {props.zones.map((zone) => {
          const { text, href } = zoneLink({ ...props, zone, spotSide: props.side })
          return (
            <li key={text}>
              <a className={styles.link} href={href}>
                {text}
              </a>
            </li>
          )
        })}
      </ul>
    </div>
  )
}
