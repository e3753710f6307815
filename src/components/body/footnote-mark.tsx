import type { Footnote } from '@/contract/body'
import { footnotePopover } from '@/components/in-place/popover-ids'
import styles from './marks.module.css'

/** The raised number that opens a footnote in place. */
export function FootnoteMark({ footnote }: { footnote: Footnote }) {
  return (
    <sup className={styles.footnote} id={footnote.anchor}>
      <button
        className={styles.number}
        type="button"
        popoverTarget={footnotePopover(footnote.number)}
        aria-label={`Footnote ${footnote.number}`}
      >
        {footnote.number}
      </button>
    </sup>
  )
}
