import styles from './map-legend.module.css'

/** What the marks of a spot's map mean. */
export function MapLegend() {
  return (
    <ul role="list" className={styles.legend}>
      <li className={styles.item}>
        <svg className={styles.sign} viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
          <circle className={styles.ring} cx="8" cy="8" r="6" />
          <circle className={styles.dot} cx="8" cy="8" r="3" />
        </svg>
        The spot
      </li>
      <li className={styles.item}>
        <svg className={styles.sign} viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
          <rect className={styles.primary} x="1" y="1" width="14" height="14" rx="3" />
        </svg>
        Felt most
      </li>
      <li className={styles.item}>
        <svg className={styles.sign} viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
          <rect className={styles.spillover} x="1" y="1" width="14" height="14" rx="3" />
          <path className={styles.hatch} d="M4 15L15 4M1 12L12 1" />
        </svg>
        Felt at times
      </li>
    </ul>
  )
}
