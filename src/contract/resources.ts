import type { z } from 'zod'
import type { ResourceType } from '@/vocabulary/nouns'
import { Article, ArticleSummary } from './articles'
import { Muscle, MuscleSummary } from './muscles'
import { Person, PersonSummary } from './people'
import { Product, ProductSummary } from './products'
import type { queryRules } from './queries'
import { Reference, ReferenceSummary } from './references'
import { Region, RegionSummary } from './regions'
import { Spot, SpotSummary } from './spots'
import { Topic, TopicSummary } from './topics'

/** The schemas of each noun: `summary` as it stands in lists, `full` with its long texts. */
export const resources = {
  articles: { summary: ArticleSummary, full: Article },
  muscles: { summary: MuscleSummary, full: Muscle },
  spots: { summary: SpotSummary, full: Spot },
  references: { summary: ReferenceSummary, full: Reference },
  products: { summary: ProductSummary, full: Product },
  regions: { summary: RegionSummary, full: Region },
  people: { summary: PersonSummary, full: Person },
  topics: { summary: TopicSummary, full: Topic },
} as const satisfies Record<ResourceType, { summary: z.ZodObject; full: z.ZodObject }>

export type Resource = { [T in ResourceType]: z.infer<(typeof resources)[T]['full']> }
export type Summary = { [T in ResourceType]: z.infer<(typeof resources)[T]['summary']> }

/** What a list leaves out unless it is asked for. */
export const longTexts: Record<ResourceType, readonly string[]> = {
  articles: ['body', 'outline'],
  muscles: ['body'],
  spots: ['body'],
  references: [],
  products: [],
  regions: [],
  people: [],
  topics: [],
}

type IncludeTargets = {
  [T in ResourceType]: Record<(typeof queryRules)[T]['includes'][number], ResourceType>
}

/** Which noun stands where, so that `fields` can be checked inside what `include` shows. */
export const includeTargets: IncludeTargets = {
  articles: {
    pillar: 'articles',
    topics: 'topics',
    authors: 'people',
    reviewedBy: 'people',
    muscles: 'muscles',
    spots: 'spots',
    products: 'products',
    references: 'references',
  },
  muscles: { region: 'regions', spots: 'spots', articles: 'articles', products: 'products' },
  spots: {
    muscles: 'muscles',
    references: 'references',
    article: 'articles',
    articles: 'articles',
  },
  references: { topics: 'topics' },
  products: {
    muscles: 'muscles',
    spots: 'spots',
    references: 'references',
    gentlerAlternative: 'products',
    firmerAlternative: 'products',
    articles: 'articles',
  },
  regions: { parent: 'regions', children: 'regions', muscles: 'muscles', spots: 'spots' },
  people: { articles: 'articles' },
  topics: {
    parent: 'topics',
    children: 'topics',
    pillar: 'articles',
    spots: 'spots',
    articles: 'articles',
  },
}

/** The noun that a relation points to; null when it is not one that `include` knows. */
export function includeTarget(type: ResourceType, relation: string): ResourceType | null {
  const targets: Record<string, ResourceType> = includeTargets[type]
  return Object.hasOwn(targets, relation) ? (targets[relation] ?? null) : null
}
