import { listArticles } from '@/content/articles'
import { getSite } from '@/content/site'
import { firstPage } from '@/contract/page'
import { jsonFeed } from '@/site/json-feed'

export const dynamic = 'force-dynamic'

export async function GET(): Promise<Response> {
  const [site, { items }] = await Promise.all([getSite(), listArticles(firstPage({ limit: 50 }))])
  return new Response(JSON.stringify(jsonFeed({ site, articles: items })), {
    headers: { 'content-type': 'application/feed+json; charset=utf-8' },
  })
}
