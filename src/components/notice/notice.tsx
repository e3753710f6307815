import type { ReactNode } from 'react'
import styles from './notice.module.css'

/** Something to know beside the text. `safety` is kept for what protects the reader. */
export function Notice(props: {
  tone?: 'plain' | 'safety'
  title?: string | null
  children: ReactNode
}) {
  return (
    <div className={`${styles.notice} ${styles[props.tone ?? 'plain']}`} role="note">
      {props.title ? <p className={styles.title}>{props.title}</p> : null}
      {props.children}
    </div>
  )
}
