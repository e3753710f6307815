import type { Reference } from '@/contract/references'
import { readerLabels } from '@/vocabulary/nouns'
import { groupPlaces } from '@/site/group-places'
import styles from './reference-page.module.css'

/** The documents that cite it, each with its sentences where they stand in a text. */
export function CitedBy({ places }: { places: Reference['citedBy'] }) {
  if (places.length === 0) return <p>Nothing on this site cites it yet.</p>
  return (
    <ul role="list" className={styles.places}>
      {groupPlaces(places).map(({ document, sentences }) => (
        <li key={document.id} className={styles.place}>
          <p>
            <span className={styles.quiet}>{readerLabels[document.type].one}:</span>{' '}
            <a href={document.url}>{document.title}</a>
          </p>
          {sentences.map((sentence) => (
            <blockquote key={sentence} className={styles.sentence}>
              <p>{sentence}</p>
            </blockquote>
          ))}
        </li>
      ))}
    </ul>
  )
}
