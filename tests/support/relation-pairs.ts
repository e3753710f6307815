import type { Relation } from '@/contract/relation'
import type { ResourceType } from '@/vocabulary/nouns'
import { passingSlug, type Library } from './public-api'

/** One relation, as each of its two ends tells it. */
export type TwoWay = {
  name: string
  forth: (library: Library) => string[]
  back: (library: Library) => string[]
}

/** Every relation that the contract shows at both ends. */
export const twoWays: TwoWay[] = [
  {
    name: 'a spot and its muscles',
    forth: (all) => pairs(all.spots, (spot) => spot.muscles),
    back: (all) => flipped(all.muscles, (muscle) => muscle.spots),
  },
  {
    name: 'a spot and the products that suit it',
    forth: (all) => pairs(all.spots, (spot) => toolsOf(spot)),
    back: (all) => flipped(all.products, (product) => product.spots),
  },
  {
    name: 'a product and its muscles',
    forth: (all) => pairs(all.products, (product) => product.muscles),
    back: (all) => flipped(all.muscles, (muscle) => muscle.products),
  },
  {
    name: 'an article and the references that it cites',
    forth: (all) => pairs(all.articles, (article) => article.references),
    back: (all) => flipped(all.references, (reference) => citing(reference, 'articles')),
  },
  {
    name: 'an article and its spots',
    forth: (all) => pairs(all.articles, (article) => article.spots),
    back: (all) => flipped(all.spots, (spot) => spot.articles),
  },
  {
    name: 'an article and its muscles',
    forth: (all) => pairs(all.articles, (article) => article.muscles),
    back: (all) => flipped(all.muscles, (muscle) => muscle.articles),
  },
  {
    name: 'an article and its products',
    forth: (all) => pairs(all.articles, (article) => article.products),
    back: (all) => flipped(all.products, (product) => product.articles),
  },
  {
    name: 'an article and its topics',
    forth: (all) => pairs(all.articles, (article) => article.topics),
    back: (all) => flipped(all.topics, (topic) => topic.articles),
  },
  {
    name: 'an article and its authors',
    forth: (all) => pairs(all.articles, (article) => article.authors),
    back: (all) => flipped(all.people, (person) => person.articles),
  },
  {
    name: 'a region and the regions in it',
    forth: (all) => pairs(all.regions, (region) => region.children),
    back: (all) => flipped(all.regions, (region) => (region.parent ? [region.parent] : [])),
  },
  {
    name: 'a topic and the topics below it',
    forth: (all) => pairs(all.topics, (topic) => topic.children),
    back: (all) => flipped(all.topics, (topic) => (topic.parent ? [topic.parent] : [])),
  },
]

type Named = { slug: string }

/** "from → to", sorted, without what other tests publish. */
export function pairs<T extends Named>(items: T[], related: (item: T) => Named[]): string[] {
  return told(items, related)
    .map(([from, to]) => `${from} → ${to}`)
    .sort()
}

export function flipped<T extends Named>(items: T[], related: (item: T) => Named[]): string[] {
  return told(items, related)
    .map(([to, from]) => `${from} → ${to}`)
    .sort()
}

function told<T extends Named>(items: T[], related: (item: T) => Named[]): [string, string][] {
  return items.flatMap((item) =>
    related(item)
      .filter(({ slug }) => !passingSlug.test(slug))
      .map(({ slug }): [string, string] => [item.slug, slug]),
  )
}

function toolsOf({ selfTreatment }: Library['spots'][number]): Relation[] {
  return selfTreatment.suitable ? selfTreatment.tools : []
}

export function citing(reference: Library['references'][number], type: ResourceType): Relation[] {
  const documents = reference.citedBy
    .map(({ document }) => document)
    .filter((document) => document.type === type)
  // A document that cites a work twice stands there twice, once with each sentence.
  return [...new Map(documents.map((document) => [document.id, document])).values()]
}
