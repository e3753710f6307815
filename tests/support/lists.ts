import { listArticles } from '@/content/articles'
import { listMuscles } from '@/content/muscles'
import { listPeople } from '@/content/people'
import { listProducts } from '@/content/products'
import { listReferences } from '@/content/references'
import { listRegions } from '@/content/regions'
import { listSpots } from '@/content/spots'
import { listTopics } from '@/content/topics'
import type { ListQuery, Page } from '@/contract/page'
import type { Summary } from '@/contract/resources'
import type { ResourceType } from '@/vocabulary/nouns'

type List = (query: ListQuery) => Promise<Page<Summary[ResourceType]>>

/** The list of each noun, as pages and routes call it. */
export const lists: Record<ResourceType, List> = {
  articles: listArticles,
  muscles: listMuscles,
  spots: listSpots,
  references: listReferences,
  products: listProducts,
  regions: listRegions,
  people: listPeople,
  topics: listTopics,
}
