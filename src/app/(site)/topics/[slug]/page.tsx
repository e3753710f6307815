import type { Metadata } from 'next'
import { firstPage } from '@/contract/page'
import { absence } from '@/content/absence'
import { listArticles } from '@/content/articles'
import { listReferences } from '@/content/references'
import { listRegions } from '@/content/regions'
import { listSpots } from '@/content/spots'
import { topicJsonLd } from '@/site/json-ld/topic'
import { listNamed } from '@/site/list-named'
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
    listNamed(listArticles, articlesOf(topic)),
    listNamed(listSpots, topic.spots),
    listReferences(firstPage({ filters: { topic: [topic.slug] }, limit: 6, sort: '-year' })),
  ])
  const regions = await listNamed(listRegions, spots.flatMap(regionsOf))
  return (
    <>
      <JsonLd graph={topicJsonLd(topic)} />
      <TopicPage {...{ topic, articles, spots, regions, references }} />
    </>
  )
}
