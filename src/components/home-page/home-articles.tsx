import type { ArticleSummary } from '@/contract/articles'
import { ArticleEntry } from '@/components/article-entry/article-entry'
import { EntryList } from '@/components/entry-list/entry-list'
import { Section } from '@/components/section/section'

/** The newest articles. */
export function HomeArticles({ articles }: { articles: ArticleSummary[] }) {
  if (articles.length === 0) return null
  return (
    <Section id="articles" title="To read" intro={<a href="/articles">All articles</a>}>
      <EntryList>
        {articles.map((article) => (
          <ArticleEntry key={article.id} article={article} level={3} />
        ))}
      </EntryList>
    </Section>
  )
}
