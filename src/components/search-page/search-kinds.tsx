import { readerLabels, resourceTypes, type ResourceType } from '@/vocabulary/nouns'
import { searchPath } from './search-path'
import styles from './search-page.module.css'

/** The kinds as filters; each is a link of its own. */
export function SearchKinds({ q, kind }: { q: string; kind: ResourceType | null }) {
  return (
    <nav aria-label="Kinds of results">
      <ul role="list" className={styles.kinds}>
        <li>
          <Kind href={searchPath({ q, kind: null })} label="Everything" isChosen={kind === null} />
        </li>
        {resourceTypes.map((type) => (
          <li key={type}>
            <Kind
              href={searchPath({ q, kind: type })}
              label={readerLabels[type].many}
              isChosen={kind === type}
            />
          </li>
        ))}
      </ul>
    </nav>
  )
}

function Kind({ href, label, isChosen }: { href: string; label: string; isChosen: boolean }) {
  return (
    <a className={styles.kind} href={href} aria-current={isChosen ? 'true' : undefined}>
      {label}
    </a>
  )
}
