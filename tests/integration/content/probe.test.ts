import { expect, it } from 'vitest'
import { firstPage } from '@/contract/page'
import { resources } from '@/contract/resources'
import { listArticles, getArticle } from '@/content/articles'
import { listMuscles } from '@/content/muscles'
import { listPeople } from '@/content/people'
import { listProducts } from '@/content/products'
import { listReferences } from '@/content/references'
import { listRegions } from '@/content/regions'
import { listSpots } from '@/content/spots'
import { listTopics } from '@/content/topics'
import { countAll } from '@/content/counts'
import { findSpots } from '@/content/finder'
import { getSite } from '@/content/site'

const lists = { articles: listArticles, muscles: listMuscles, spots: listSpots, references: listReferences, products: listProducts, regions: listRegions, people: listPeople, topics: listTopics }

for (const [type, list] of Object.entries(lists)) {
  it(`lists ${type}`, async () => {
    const page = await list(firstPage())
    for (const item of page.items) resources[type as 'spots'].summary.parse(item)
    console.log(type, page.total, page.items.length, JSON.stringify(page.items[0]).slice(0, 1500))
    const small = await list(firstPage({ limit: 2 }))
    expect(small.items.map((i) => i.id)).toEqual(page.items.slice(0, 2).map((i) => i.id))
  })
}
it('rest', async () => {
  console.log(await countAll(), JSON.stringify(await getSite()))
  const a = await listArticles(firstPage())
  const one = await getArticle(a.items[0]!.slug)
  resources.articles.full.parse(one)
  const found = await findSpots({ region: 'head', side: 'left' })
  console.log(found?.hits.map((h) => [h.name, h.side, h.why.match, h.why.rank, h.evidence.certainty, h.series?.number].join(' ')))
})
