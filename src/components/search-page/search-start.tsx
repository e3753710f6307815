import { pageKinds, readerLabels } from '@/vocabulary/nouns'
import styles from './search-page.module.css'

/** Before anything was asked: other ways in. */
export function SearchStart() {
  return (
    <div className={styles.ways}>
      <p>
        Search looks through everything: titles, texts and notes. If you have a pain and no word for
        it, <a href="/where-does-it-hurt">point to the place</a> instead. Or look through a whole
        kind:
      </p>
      <ul role="list" className={styles.kinds}>
        {pageKinds.map((kind) => (
          <li key={kind}>
            <a className={styles.kind} href={`/${kind}`}>
              {readerLabels[kind].many}
            </a>
          </li>
        ))}
      </ul>
    </div>
  )
}
