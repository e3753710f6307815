import type { Metadata } from 'next'
import { firstPage } from '@/contract/page'
import type { Site } from '@/contract/site'
import { listArticles } from '@/content/articles'
import { countAll } from '@/content/counts'
import { listRegions } from '@/content/regions'
import { longestTitle, pageMetadata, shorten } from '@/site/page-metadata'
import { siteJsonLd } from '@/site/json-ld/site'
import { JsonLd } from '@/components/json-ld/json-ld'
import { HomePage } from '@/components/home-page/home-page'
import { getSite } from '@/app/(site)/once'

export async function generateMetadata(): Promise<Metadata> {
  const { description, ...site } = await getSite()
  const title = homeTitle(site)
  return { ...pageMetadata({ title, description, url: '/' }), title: { absolute: title } }
}

export default async function Page() {
  const [site, articles, regions, counts] = await Promise.all([
    getSite(),
    listArticles(firstPage({ limit: 7 })),
    listRegions(firstPage()),
    countAll(),
  ])
  return (
    <>
      <JsonLd graph={siteJsonLd(site)} />
      <HomePage site={site} articles={articles.items} regions={regions.items} counts={counts} />
    </>
  )
}

/** The name and what it is about; what comes after the last comma is left out where all of it is too long. */
function homeTitle({ name, tagline }: Pick<Site, 'name' | 'tagline'>): string {
  const whole = `${name}: ${tagline}`
  if (whole.length <= longestTitle) return whole
  return shorten({ text: whole.slice(0, whole.lastIndexOf(',')), length: longestTitle })
}
