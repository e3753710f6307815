import type { Metadata } from 'next'
import { firstPage } from '@/contract/page'
import { listArticles } from '@/content/articles'
import { ArticleEntry } from '@/components/article-entry/article-entry'
import { EntryList } from '@/components/entry-list/entry-list'
import { ListPage } from '@/components/list-page/list-page'
import { pageHref } from '@/components/pager/page-href'

type Props = { searchParams: Promise<{ after?: string | string[] }> }

export const metadata: Metadata = {
  title: 'Articles',
  description: 'Guides and explainers about muscle pain, each with its sources.',
  alternates: { canonical: '/articles' },
}

export default async function ArticlesPage({ searchParams }: Props) {
  const { after } = await searchParams
  const page = await listArticles(
    firstPage({ limit: 20, after: typeof after === 'string' ? after : null }),
  )
  return (
    <ListPage
      title="Articles"
      dek="Each says how sure anyone can be of it, and where every number comes from."
      total={page.total}
      previous={pageHref({ path: '/articles', cursor: page.prev })}
      next={pageHref({ path: '/articles', cursor: page.next })}
    >
      <EntryList>
        {page.items.map((article) => (
          <ArticleEntry key={article.id} article={article} />
        ))}
      </EntryList>
    </ListPage>
  )
}
