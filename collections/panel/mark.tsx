import styles from './panel.module.css'

/** The sign of the site, as in src/app/icon.svg: two bights that hold each other. */
export function Mark({ size }: { size: string }) {
  return (
    <svg className={styles.mark} viewBox="0 0 32 32" width={size} height={size} aria-hidden="true">
      <path d="M30 24H14A5 5 0 0 1 14 14H30" />
      <path className={styles.gap} d="M16 8H18A5 5 0 0 1 23 13" />
      <path d="M2 8H18A5 5 0 0 1 18 18H2" />
      <path className={styles.gap} d="M9 19A5 5 0 0 0 14 24" />
      <path d="M14 24A5 5 0 0 1 10 16" />
    </svg>
  )
}
