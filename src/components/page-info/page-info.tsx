import type { ArticleSummary } from '@/contract/articles'
import { DateText } from '@/components/date-text/date-text'
import { FactList } from '@/components/fact-list/fact-list'

/** The page about itself: how long, how well supported, and how old. */
export function PageInfo({ article }: { article: ArticleSummary }) {
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
      ]}
    />
  )
}
