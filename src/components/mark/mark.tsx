import styles from './mark.module.css'

/** The sign of the site: one strand tied into a knot. */
export function Mark() {
  return (
    <svg className={styles.mark} viewBox="0 0 32 32" width="32" height="32" aria-hidden="true">
      <path d="M3 21 C9 21 11 9 18 9 C23 9 25 12.5 25 16 C25 19.5 23 23 18 23" />
      <path className={styles.gap} d="M14 23 C9 23 7 19.5 7 16 C7 12.5 9 9 14 9 C21 9 23 21 29 21" />
      <path d="M18 23 L14 23 C9 23 7 19.5 7 16 C7 12.5 9 9 14 9 C21 9 23 21 29 21" />
    </svg>
  )
}
