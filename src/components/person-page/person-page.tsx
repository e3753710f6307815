import type { ArticleSummary } from '@/contract/articles'
import type { Person } from '@/contract/people'
import { ArticleEntry } from '@/components/article-entry/article-entry'
import { EntryList } from '@/components/entry-list/entry-list'
import { Flush } from '@/components/flush/flush'
import { PageTitle } from '@/components/page-title/page-title'
import { Picture } from '@/components/picture/picture'
import { Section } from '@/components/section/section'
import styles from './person-page.module.css'

/** Who writes or reviews: who they are, what interests they have, what they wrote. */
export function PersonPage({ person, articles }: { person: Person; articles: ArticleSummary[] }) {
  return (
    <div className={`wrap ${styles.page}`}>
      <div className={styles.head}>
        <PageTitle
          title={person.name}
          label={person.isOrganisation ? 'Organisation' : 'Person'}
          dek={person.credentials}
        />
        {person.photo ? (
          <div className={styles.photo}>
            <Picture image={person.photo} sizes="15rem" />
          </div>
        ) : null}
      </div>
      {person.bio ? (
        <Section id="about" title="About">
          <p className={styles.text}>{person.bio}</p>
        </Section>
      ) : null}
      <Section id="conflicts" title="Conflicts of interest">
        <p className={styles.text}>{person.conflicts ?? 'None is recorded.'}</p>
      </Section>
      {articles.length > 0 ? (
        <Section id="articles" title="Articles">
          <Flush>
            <EntryList>
              {articles.map((article) => (
                <ArticleEntry key={article.id} article={article} level={3} />
              ))}
            </EntryList>
          </Flush>
        </Section>
      ) : null}
    </div>
  )
}
