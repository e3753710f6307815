import { listArticles } from '@/content/articles'
import { listMuscles } from '@/content/muscles'
import { listPeople } from '@/content/people'
import { listProducts } from '@/content/products'
import { listReferences } from '@/content/references'
import { listRegions } from '@/content/regions'
import { listSpots } from '@/content/spots'
import { listTopics } from '@/content/topics'
import { listEntry, sitemapXml } from '@/site/sitemap'
import { wholeList } from '@/site/whole-list'

export const dynamic = 'force-dynamic'

export async function GET(): Promise<Response> {
  const [articles, muscles, spots, references, products, regions, people, topics] =
    await Promise.all([
      wholeList(listArticles),
      wholeList(listMuscles),
      wholeList(listSpots),
      wholeList(listReferences),
      wholeList(listProducts),
      wholeList(listRegions),
      wholeList(listPeople),
      wholeList(listTopics),
    ])
  const xml = sitemapXml([
    listEntry('/', articles),
    listEntry('/articles', articles),
    listEntry('/muscles', muscles),
    listEntry('/spots', spots),
    listEntry('/references', references),
    listEntry('/products', products),
    listEntry('/topics', topics),
    listEntry('/where-does-it-hurt', regions),
    { url: '/about', updatedAt: null },
    ...[articles, spots, muscles, products, topics, people, references, regions].flat(),
  ])
  return new Response(xml, { headers: { 'content-type': 'application/xml; charset=utf-8' } })
}
