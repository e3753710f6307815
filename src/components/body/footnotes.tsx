import type { Footnote } from '@/contract/body'
import { Inlines } from './inlines'
import styles from './footnotes.module.css'

/** The footnotes at the end, each with the way back to its place. */
export function Footnotes({ footnotes }: { footnotes: Footnote[] }) {
  return (
    <ol className={styles.list}>
      {footnotes.map(({ anchor, number, content }) => (
        <li key={anchor} id={`note-${number}`}>
          <Inlines content={content} />{' '}
          <a className={styles.back} href={`#${anchor}`} aria-label={`Back to footnote ${number}`}>
            ↩
          </a>
        </li>
      ))}
    </ol>
  )
}
