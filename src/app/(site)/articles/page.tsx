import type { Metadata } from 'next'
import { firstPage } from '@/contract/page'
import { noteRefused } from '@/content/absence'
import { listArticles } from '@/content/articles'
import { pageMetadata } from '@/site/page-metadata'
import { oneCursor, type QueryValues } from '@/site/query-values'
import { readPage } from '@/site/read-page'
import { ArticleEntry } from '@/components/article-entry/article-entry'
import { EntryList } from '@/components/entry-list/entry-list'
import { ListPage } from '@/components/list-page/list-page'
import { NoSuchPage } from '@/components/no-such-page/no-such-page'
import { pageHref } from '@/components/pager/page-href'

type Props = { searchParams: Promise<QueryValues> }

export function generateMetadata(): Metadata {
  return pageMetadata({
    title: 'Articles',
    description: 'Guides and explainers about muscle pain, each with its sources.',
    url: '/articles',
  })
}

export default async function ArticlesPage({ searchParams }: Props) {
  const after = oneCursor((await searchParams).after)
  const page = await readPage(listArticles(firstPage({ limit: 20, after })))
  if (!page) {
    noteRefused()
    return <NoSuchPage title="Articles" href="/articles" />
  }
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
