import { noteMissing } from '@/content/absence'
import { listAddresses } from '@/content/addresses'
import { sitemapXml } from '@/site/sitemap'
import { sitemapParts, wholeSitemap } from '@/site/whole-sitemap'

export const dynamic = 'force-dynamic'

type Context = { params: Promise<{ part: string }> }

/** One file of a sitemap that is too long for one: `/sitemaps/1.xml`. */
export async function GET(_: Request, { params }: Context): Promise<Response> {
  const [, number] = /^([1-9]\d*)\.xml$/.exec((await params).part) ?? []
  const parts = sitemapParts(wholeSitemap(await listAddresses()))
  const part = number && parts.length > 1 ? parts[Number(number) - 1] : undefined
  if (!part) noteMissing()
  return new Response(part ? sitemapXml(part) : 'There is no such part of the sitemap.\n', {
    status: part ? 200 : 404,
    headers: { 'content-type': `${part ? 'application/xml' : 'text/plain'}; charset=utf-8` },
  })
}
