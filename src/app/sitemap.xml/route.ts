import { listAddresses } from '@/content/addresses'
import { listEntry, sitemapXml } from '@/site/sitemap'
import type { ResourceType } from '@/vocabulary/nouns'

export const dynamic = 'force-dynamic'

/** The pages that show all of a noun; the one of regions is the finder. */
const lists: [string, ResourceType][] = [
  ['/', 'articles'],
  ['/articles', 'articles'],
  ['/muscles', 'muscles'],
  ['/spots', 'spots'],
  ['/references', 'references'],
  ['/products', 'products'],
  ['/topics', 'topics'],
  ['/where-does-it-hurt', 'regions'],
]

export async function GET(): Promise<Response> {
  const all = await listAddresses()
  const xml = sitemapXml([
    ...lists.map(([path, noun]) =>
      listEntry(
        path,
        all.filter(({ type }) => type === noun),
      ),
    ),
    { url: '/about', updatedAt: null },
    { url: '/developers', updatedAt: null },
    ...all,
  ])
  return new Response(xml, { headers: { 'content-type': 'application/xml; charset=utf-8' } })
}
