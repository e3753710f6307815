import type { ReactNode } from 'react'
import styles from './in-place.module.css'

/** Something small that opens over the page without a script, and closes with Escape or a tap beside it. */
export function Popover(props: { id: string; title: string; children: ReactNode }) {
  const { id, title, children } = props
  return (
    <aside className={styles.popover} id={id} popover="auto" aria-label={title}>
      <div className={styles.head}>
        <strong className="label">{title}</strong>
        <button
          className={styles.close}
          type="button"
          popoverTarget={id}
          popoverTargetAction="hide"
          aria-label={`Close ${title.toLowerCase()}`}
        >
          ×
        </button>
      </div>
      {children}
    </aside>
  )
}
