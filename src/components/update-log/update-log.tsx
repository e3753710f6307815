import type { ArticleSummary } from '@/contract/articles'
import { updateKindLabels } from '@/vocabulary/articles'
import { DateText } from '@/components/date-text/date-text'
import styles from './update-log.module.css'

/** What changed since first publication. A change for safety is marked as one. */
export function UpdateLog({ log }: { log: ArticleSummary['updateLog'] }) {
  return (
    <ol role="list" className={styles.log}>
      {log.map(({ date, kind, text }, index) => (
        <li key={index} className={styles.change}>
          <p className={kind === 'safety' ? styles.safety : styles.when}>
            <DateText iso={date} /> · {updateKindLabels[kind]}
          </p>
          <p>{text}</p>
        </li>
      ))}
    </ol>
  )
}
