import type { Source } from '@/contract/source'
import type { NumberedSource } from './collect-sources'
import styles from './source-notes.module.css'

/** The sources of a page by number: what each is, where it was seen, on which terms, and what rests on it. */
export function SourceList({ sources }: { sources: NumberedSource[] }) {
  return (
    <ol role="list" className={styles.list}>
      {sources.map(({ number, source, parts }) => (
        <li key={number} className={styles.item} id={`source-${number}`}>
          <span className={styles.number}>{number}</span>
          <div className={styles.words}>
            <p>
              <SourceTitle source={source} />
            </p>
            <p className={styles.about}>
              <span>For: {parts.join(', ')}</span>
              <Address source={source} />
              {source.licence ? <span>Terms: {source.licence}</span> : null}
            </p>
          </div>
        </li>
      ))}
    </ol>
  )
}

function SourceTitle({ source }: { source: Source }) {
  if (source.reference) return <a href={source.reference.url}>{source.title}</a>
  if (isWebAddress(source.address)) {
    return (
      <a href={source.address} rel="external noopener">
        {source.title}
      </a>
    )
  }
  return source.title
}

/** Where it was seen, when the title does not lead there already. Our own work was seen nowhere else. */
function Address({ source: { address, reference } }: { source: Source }) {
  if (!address || address === 'project' || (!reference && isWebAddress(address))) return null
  return <span>Seen: {address}</span>
}

function isWebAddress(address: string | null): address is string {
  return address !== null && /^https?:\/\//.test(address)
}
