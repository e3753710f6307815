import type { SearchHit } from '@/contract/finder'
import { readerLabels } from '@/vocabulary/nouns'
import { Snippet } from './snippet'
import styles from './search-page.module.css'

/** What was found, the best first. */
export function SearchHits({ hits }: { hits: SearchHit[] }) {
  return (
    <ol role="list" className={styles.hits}>
      {hits.map(({ type, id, title, url, snippet }) => (
        <li key={id} className={styles.hit}>
          <p className="label">{readerLabels[type].one}</p>
          <h2 className={styles.title}>
            <a href={url}>{title}</a>
          </h2>
          <p className={styles.snippet}>
            <Snippet text={snippet} />
          </p>
        </li>
      ))}
    </ol>
  )
}
