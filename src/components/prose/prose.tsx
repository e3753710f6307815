import type { ReactNode } from 'react'
import styles from './prose.module.css'

/** Running text: the measure, the rhythm, and how plain elements look in it. */
export function Prose({ children }: { children: ReactNode }) {
  return <div className={styles.prose}>{children}</div>
}
