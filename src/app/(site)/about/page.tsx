import type { Metadata } from 'next'
import { countAll } from '@/content/counts'
import { pageMetadata } from '@/site/page-metadata'
import { AboutPage } from '@/components/about-page/about-page'
import { getSite } from '@/app/(site)/once'

export async function generateMetadata(): Promise<Metadata> {
  const { name } = await getSite()
  const description = `What ${name} is and is not, by which rules it is written, and on which terms it may be used.`
  return pageMetadata({ title: 'About', description, url: '/about' })
}

export default async function Page() {
  const [site, counts] = await Promise.all([getSite(), countAll()])
  return <AboutPage site={site} counts={counts} />
}
