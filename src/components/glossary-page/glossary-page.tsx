import type { GlossaryEntry } from '@/contract/glossary'
import { Inlines } from '@/components/body/inlines'
import { PageTitle } from '@/components/page-title/page-title'
import { plainInlines } from './plain-inlines'
import styles from '@/components/term-list/term-list.module.css'

/** Every word that an article defines, each with the way to where it is used. */
export function GlossaryPage({ entries, dek }: { entries: GlossaryEntry[]; dek: string }) {
  return (
    <div className={`wrap ${styles.page}`}>
      <PageTitle title="Glossary" dek={dek} />
      {entries.length === 0 ? <p className={styles.empty}>No article defines a word yet.</p> : null}
      <dl>
        {entries.map(({ term, content, article }, index) => (
          <div key={`${article.id} ${index}`} className={styles.entry} id={anchorOf(term, index)}>
            <dt className={styles.term}>{term}</dt>
            <dd className={styles.text}>
              <p>
                <Inlines content={plainInlines(content)} />
              </p>
              <p className={styles.note}>
                From <a href={article.url}>{article.title}</a>
              </p>
            </dd>
          </div>
        ))}
      </dl>
    </div>
  )
}

/** Stable while the words before it stay; the number keeps two definitions of one word apart. */
function anchorOf(term: string, index: number): string {
  const word = term.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '-')
  return `${word}-${index + 1}`
}
