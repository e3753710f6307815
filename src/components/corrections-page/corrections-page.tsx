import type { Correction } from '@/contract/corrections'
import { updateKindLabels } from '@/vocabulary/articles'
import { DateText } from '@/components/date-text/date-text'
import { PageTitle } from '@/components/page-title/page-title'
import styles from '@/components/term-list/term-list.module.css'

/** Everything that was changed after publication, and where. */
export function CorrectionsPage({ corrections, dek }: { corrections: Correction[]; dek: string }) {
  return (
    <div className={`wrap ${styles.page}`}>
      <PageTitle title="Corrections and updates" dek={dek} />
      {corrections.length === 0 ? (
        <p className={styles.empty}>
          Nothing has been corrected yet. That means that nobody has found a mistake, or that nobody
          has told us.
        </p>
      ) : null}
      <ol role="list">
        {corrections.map(({ date, kind, text, article }, index) => (
          <li key={`${article.id} ${index}`} className={styles.entry}>
            <p className={styles.note}>
              <DateText iso={date} /> · {updateKindLabels[kind]}
            </p>
            <div className={styles.text}>
              <h2 className={styles.term}>
                <a href={`${article.url}#changes`}>{article.title}</a>
              </h2>
              <p>{text}</p>
            </div>
          </li>
        ))}
      </ol>
    </div>
  )
}
