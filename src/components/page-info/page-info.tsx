import type { ArticleSummary } from '@/contract/articles'
import { CopyButton } from '@/components/copy-button/copy-button'
import { DateText } from '@/components/date-text/date-text'
import { FactList } from '@/components/fact-list/fact-list'
import styles from './page-info.module.css'

/** The page about itself: how long, how well supported, how old, and how to cite it. */
export function PageInfo({ article, siteName }: { article: ArticleSummary; siteName: string }) {
  const { stats } = article
  const number = new Intl.NumberFormat('en')
  return (
    <FactList
      facts={[
        { label: 'First published', value: <DateText iso={article.publishedAt} /> },
        { label: 'Last changed', value: <DateText iso={article.updatedAt} /> },
        {
          label: 'Length',
          value: `${number.format(stats.words)} words, about ${stats.readingMinutes} min`,
        },
        {
          label: 'Support',
          value: `${stats.citations} citations of ${article.references.length} references, ${stats.footnotes} footnotes`,
        },
        {
          label: 'Cite as',
          value: (
            <div className={styles.cite}>
              <span id="cite-as">{citeAs({ article, siteName })}</span>
              <CopyButton of="cite-as" what="citation" />
            </div>
          ),
        },
      ]}
    />
  )
}

function citeAs({ article, siteName }: { article: ArticleSummary; siteName: string }): string {
  const authors = article.authors.map(({ title }) => title).join(', ')
  return `${authors}. ${article.title}. ${siteName}, ${article.updatedAt.slice(0, 10)}. ${article.url}`
}
