import { listArticles } from '@/content/articles'
import { getSite } from '@/content/site'
import { firstPage } from '@/contract/page'
import { llmsText } from '@/site/llms'

export const dynamic = 'force-dynamic'

export async function GET(): Promise<Response> {
  const [site, { items }] = await Promise.all([getSite(), listArticles(firstPage())])
  return new Response(llmsText({ site, articles: items }), {
    headers: { 'content-type': 'text/plain; charset=utf-8' },
  })
}
