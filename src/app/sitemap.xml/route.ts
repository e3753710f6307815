import { listAddresses } from '@/content/addresses'
import { sitemapIndexXml, sitemapXml } from '@/site/sitemap'
import { sitemapParts, wholeSitemap } from '@/site/whole-sitemap'

export const dynamic = 'force-dynamic'

/** The whole sitemap where it fits in one file, else the list of its files. */
export async function GET(): Promise<Response> {
  const [first = [], ...more] = sitemapParts(wholeSitemap(await listAddresses()))
  const xml = more.length === 0 ? sitemapXml(first) : sitemapIndexXml([first, ...more])
  return new Response(xml, { headers: { 'content-type': 'application/xml; charset=utf-8' } })
}
