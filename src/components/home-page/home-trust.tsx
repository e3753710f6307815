import { readerLabels, type ResourceType } from '@/vocabulary/nouns'
import { pageKinds } from '@/vocabulary/nouns'
import { CertaintyKey } from '@/components/certainty-key/certainty-key'
import { Section } from '@/components/section/section'
import styles from './home-page.module.css'

/** How the site treats certainty, and how much there is of what. */
export function HomeTrust({ counts }: { counts: Record<ResourceType, number> }) {
  return (
    <Section id="certainty" title="How sure is anyone?">
      <div className={styles.trust}>
        <p>
          Much of what is told about trigger points is tradition. So every spot carries one of four
          levels, every number in a text leads to its reference, and every reference says what it
          found and what kind of study it is.
        </p>
        <CertaintyKey />
        <ul role="list" className={styles.counts}>
          {pageKinds.map((kind) => (
            <li key={kind}>
              <a className={styles.count} href={`/${kind}`}>
                <strong className={styles.number}>{counts[kind]}</strong>{' '}
                {counts[kind] === 1 ? readerLabels[kind].one : readerLabels[kind].many}
              </a>
            </li>
          ))}
        </ul>
      </div>
    </Section>
  )
}
