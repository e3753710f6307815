import type { ReactNode } from 'react'
import styles from './table-scroll.module.css'

/** A table that may be wider than the screen: it scrolls in a region with a name that the keyboard can reach. */
export function TableScroll({ label, children }: { label: string; children: ReactNode }) {
  return (
    <section className={styles.scroll} aria-label={label} tabIndex={0}>
      {children}
    </section>
  )
}
