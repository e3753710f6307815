import type { ArticleSummary } from '@/contract/articles'
import { articleKindLabels } from '@/vocabulary/articles'
import { DateText } from '@/components/date-text/date-text'
import { Entry } from '@/components/entry-list/entry-list'

/** An article in a list: kind, title, blurb, date, minutes. */
export function ArticleEntry({ article, level }: { article: ArticleSummary; level?: 2 | 3 }) {
  return (
    <Entry
      href={article.url}
      title={article.title}
      level={level}
      label={articleKindLabels[article.kind]}
      text={article.dek}
      meta={
        <>
          <DateText iso={article.publishedAt} />
          <span>{article.stats.readingMinutes} min</span>
        </>
      }
    />
  )
}
