import type { Metadata } from 'next'
import { noteRefused } from '@/content/absence'
import { search } from '@/content/search'
import { pageMetadata } from '@/site/page-metadata'
import { oneCursor, type QueryValues } from '@/site/query-values'
import { readPage } from '@/site/read-page'
import { NoSuchPage } from '@/components/no-such-page/no-such-page'
import { readSearchQuestion } from '@/components/search-page/search-question'
import { SearchPage } from '@/components/search-page/search-page'

type Props = { searchParams: Promise<QueryValues> }

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const { q } = readSearchQuestion(await searchParams)
  const description = 'Search articles, spots, muscles, tools and studies.'
  const title = q ? `Search: ${q}` : 'Search'
  return pageMetadata({ title, description, url: '/search', isIndexed: q === null })
}

export default async function Page({ searchParams }: Props) {
  const query = await searchParams
  const { q, kind, refused } = readSearchQuestion(query)
  if (refused.length > 0) noteRefused()
  if (q === null) return <SearchPage q={null} kind={kind} page={null} refused={refused} />
  const after = oneCursor(query.after)
  const page = await readPage(search({ q, types: kind ? [kind] : [], limit: 20, after }))
  if (page) return <SearchPage q={q} kind={kind} page={page} refused={refused} />
  noteRefused()
  return <NoSuchPage title="Search" href={`/search?${new URLSearchParams({ q })}`} />
}
