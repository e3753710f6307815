import type { Metadata } from 'next'
import { firstPage } from '@/contract/page'
import { listArticles } from '@/content/articles'
import { countAll } from '@/content/counts'
import { listRegions } from '@/content/regions'
import { pageMetadata } from '@/site/page-metadata'
import { HomePage } from '@/components/home-page/home-page'
import { getSite } from '@/app/(site)/once'

export async function generateMetadata(): Promise<Metadata> {
  const { name, tagline, description } = await getSite()
  const title = `${name}: ${tagline}`
  return { ...pageMetadata({ title, description, url: '/' }), title: { absolute: title } }
}

export default async function Page() {
  const [site, articles, regions, counts] = await Promise.all([
    getSite(),
    listArticles(firstPage({ limit: 7 })),
    listRegions(firstPage()),
    countAll(),
  ])
  return <HomePage site={site} articles={articles.items} regions={regions.items} counts={counts} />
}
