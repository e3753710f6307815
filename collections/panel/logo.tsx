import { Mark } from './mark'
import styles from './panel.module.css'

/** Above the form to sign in. */
export function Logo() {
  return (
    <span className={styles.logo}>
      <Mark size="48" />
      Knotwork
    </span>
  )
}
