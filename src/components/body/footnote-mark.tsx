import type { Footnote } from '@/contract/body'
import styles from './marks.module.css'

/** The raised number that leads to a footnote. */
export function FootnoteMark({ footnote }: { footnote: Footnote }) {
  return (
    <sup className={styles.footnote} id={footnote.anchor}>
      <a href={`#note-${footnote.number}`} aria-label={`Footnote ${footnote.number}`}>
        {footnote.number}
      </a>
    </sup>
  )
}
