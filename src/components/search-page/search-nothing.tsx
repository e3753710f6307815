import { readerLabels, type ResourceType } from '@/vocabulary/nouns'
import { searchPath } from './search-path'
import styles from './search-page.module.css'

/** Nothing was found: what else to try. */
export function SearchNothing({ q, kind }: { q: string; kind: ResourceType | null }) {
  return (
    <div className={styles.ways}>
      <p>Some things that help:</p>
      <ul>
        {kind ? (
          <li>
            <a href={searchPath({ q, kind: null })}>Search everything</a> instead of{' '}
            {readerLabels[kind].many.toLowerCase()} only.
          </li>
        ) : null}
        <li>Use fewer words, or the everyday word instead of the medical one.</li>
        <li>
          <a href="/where-does-it-hurt">Point to the place</a> where it hurts.
        </li>
        <li>
          Look through <a href="/topics">the topics</a>.
        </li>
      </ul>
    </div>
  )
}
