import type { ReactNode } from 'react'
import styles from './flush.module.css'

/** A list right below the hairline of its section: its own first line would be a second one. */
export function Flush({ children }: { children: ReactNode }) {
  return <div className={styles.flush}>{children}</div>
}
