import { listArticles } from '@/content/articles'
import { getSite } from '@/content/site'
import { firstPage } from '@/contract/page'
import { atomFeed } from '@/site/atom-feed'

export const dynamic = 'force-dynamic'

export async function GET(): Promise<Response> {
  const [site, { items }] = await Promise.all([getSite(), listArticles(firstPage({ limit: 50 }))])
  return new Response(atomFeed({ site, articles: items }), {
    headers: { 'content-type': 'application/atom+xml; charset=utf-8' },
  })
}
