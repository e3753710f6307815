import { getArticle } from '@/content/articles'
import { getMuscle } from '@/content/muscles'
import { getPerson } from '@/content/people'
import { getProduct } from '@/content/products'
import { getReference } from '@/content/references'
import { namedRegions } from '@/content/regions'
import { getSpotMap } from '@/content/spot-map'
import { getSpot, namedSpots } from '@/content/spots'
import { getTopic } from '@/content/topics'
import type { Relation } from '@/contract/relation'
import type { SharedKind } from '@/paths'
import type { ShareCard } from '@/site/share-card/card'
import {
  articleCard,
  muscleCard,
  personCard,
  productCard,
  referenceCard,
  spotCard,
  topicCard,
} from '@/site/share-card/cards'

type Asked = { slug: string; siteName: string }

/** What the card of each kind of page is made of; null where there is no such page. */
export const cardsOf: Record<SharedKind, (asked: Asked) => Promise<ShareCard | null>> = {
  async articles({ slug, siteName }) {
    const article = await getArticle(slug)
    return article && articleCard({ article, siteName, ...(await placesOf(article.spots)) })
  },
  async muscles({ slug, siteName }) {
    const muscle = await getMuscle(slug)
    if (!muscle) return null
    const [regions, spots] = await Promise.all([
      namedRegions(muscle.region ? [muscle.region] : []),
      namedSpots(muscle.spots),
    ])
    return muscleCard({ muscle, siteName, regions, spots })
  },
  async spots({ slug, siteName }) {
    const [spot, map] = await Promise.all([getSpot(slug), getSpotMap(slug)])
    return spot && map && spotCard({ spot, map, siteName })
  },
  async references({ slug, siteName }) {
    const reference = await getReference(slug)
    return reference && referenceCard({ reference, siteName })
  },
  async products({ slug, siteName }) {
    const product = await getProduct(slug)
    return product && productCard({ product, siteName })
  },
  async people({ slug, siteName }) {
    const person = await getPerson(slug)
    return person && personCard({ person, siteName })
  },
  async topics({ slug, siteName }) {
    const topic = await getTopic(slug)
    return topic && topicCard({ topic, siteName, ...(await placesOf(topic.spots)) })
  },
}

/** Spots, and the regions in which they lie. */
async function placesOf(named: Relation[]) {
  const spots = await namedSpots(named)
  const regions = spots.flatMap(({ location }) => location.regions.map(({ region }) => region))
  return { spots, regions: await namedRegions(unique(regions)) }
}

function unique(relations: Relation[]): Relation[] {
  return [...new Map(relations.map((relation) => [relation.id, relation])).values()]
}
