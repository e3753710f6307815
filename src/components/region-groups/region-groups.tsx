import type { RegionSummary } from '@/contract/regions'
import { finderPath } from '@/components/body-map/place'
import styles from './region-groups.module.css'

/** The large areas of the body as links, top to toe: the short way beside the map. */
export function RegionGroups({ regions }: { regions: RegionSummary[] }) {
  return (
    <ul role="list" className={styles.groups}>
      {regions
        .filter(({ parent }) => parent === null)
        .map(({ id, slug, label }) => (
          <li key={id}>
            <a className={styles.link} href={finderPath({ region: slug, side: null })}>
              {label}
            </a>
          </li>
        ))}
    </ul>
  )
}
