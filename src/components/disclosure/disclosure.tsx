import type { ReactNode } from 'react'
import styles from './disclosure.module.css'

/** Text that opens on request, without script. Never for what protects the reader. */
export function Disclosure(props: { summary: ReactNode; open?: boolean; children: ReactNode }) {
  return (
    <details className={styles.details} open={props.open}>
      <summary className={styles.summary}>{props.summary}</summary>
      <div className={styles.content}>{props.children}</div>
    </details>
  )
}
