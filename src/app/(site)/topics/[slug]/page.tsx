import type { Metadata } from 'next'
import { firstPage } from '@/contract/page'
import { absence } from '@/content/absence'
import { namedArticles } from '@/content/articles'
import { listReferences } from '@/content/references'
import { namedRegions } from '@/content/regions'
import { namedSpots } from '@/content/spots'
import { topicJsonLd } from '@/site/json-ld/topic'
import { absentMetadata, pageMetadata } from '@/site/page-metadata'
import { regionsOf } from '@/components/spot-page/spot-relations'
import { JsonLd } from '@/components/json-ld/json-ld'
import { TopicPage } from '@/components/topic-page/topic-page'
import { articlesOf } from '@/components/topic-page/articles-of'
import { NotHere } from '@/app/(site)/not-here'
import { getTopic } from '@/app/(site)/once'

type Props = { params: Promise<{ slug: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const topic = await getTopic((await params).slug)
  if (!topic) return absentMetadata()
  const { title, summary, url } = topic
  return pageMetadata({ title, description: summary ?? title, url })
}

export default async function Page({ params }: Props) {
  const { slug } = await params
  const topic = await getTopic(slug)
  if (!topic) return <NotHere absence={await absence('topics', slug)} />
  const [articles, spots, references] = await Promise.all([
    namedArticles(articlesOf(topic)),
    namedSpots(topic.spots),
    listReferences(firstPage({ filters: { topic: [topic.slug] }, limit: 6, sort: '-year' })),
  ])
  const regions = await namedRegions(spots.flatMap(regionsOf))
  return (
    <>
      <JsonLd graph={topicJsonLd(topic)} />
      <TopicPage {...{ topic, articles, spots, regions, references }} />
    </>
  )
}
