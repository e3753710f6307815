import { beforeAll, describe, expect, test } from 'vitest'
import { ApiProblem } from '@/contract/problem'
import { firstPage } from '@/contract/page'
import { queryRules } from '@/contract/queries'
import type { Summary } from '@/contract/resources'
import { resourceTypes, type ResourceType } from '@/vocabulary/nouns'
import { slugify } from '@/editorial/slugify'
import { lists } from '@tests/support/lists'

type Pointer = { slug: string } | null
/** What a filter looks at: all values under which a document is found. */
type Looks = { [T in ResourceType]: Record<string, (item: Summary[T]) => unknown[]> }

const parents = new Map<string, string | null>()
const slugs = (relations: Pointer[]) => relations.flatMap((relation) => relation?.slug ?? [])
const chain = (slug: string): string[] => {
  const parent = parents.get(slug)
  return parent ? [slug, ...chain(parent)] : [slug]
}
const chains = (relations: Pointer[]) => slugs(relations).flatMap(chain)
const same = { id: ({ id }: { id: string }) => [id], slug: ({ slug }: { slug: string }) => [slug] }

const looks: Looks = {
  articles: {
    ...same,
    topic: ({ topics }) => slugs(topics),
    muscle: ({ muscles }) => slugs(muscles),
    spot: ({ spots }) => slugs(spots),
    product: ({ products }) => slugs(products),
    reference: ({ references }) => slugs(references),
    author: ({ authors }) => slugs(authors),
    kind: ({ kind }) => [kind],
  },
  muscles: { ...same, region: ({ region }) => chains([region]) },
  spots: {
    ...same,
    muscle: ({ muscles }) => slugs(muscles),
    region: ({ location }) => chains(location.regions.map(({ region }) => region)),
    refersTo: ({ referral }) =>
      chains([...referral.primary, ...referral.spillover].map(({ region }) => region)),
    series: ({ series }) => (series ? [slugify(series.name)] : []),
    number: ({ series }) => (series ? [String(series.number)] : []),
    certainty: ({ evidence }) => [evidence.certainty],
  },
  references: {
    ...same,
    kind: ({ kind }) => [kind],
    cslType: ({ cslType }) => [cslType],
    year: ({ issued }) => [String(issued?.year)],
    doi: ({ doi }) => [doi],
    pmid: ({ pmid }) => [pmid],
    author: ({ authors }) => authors.map(({ family, literal }) => slugify(family ?? literal ?? '')),
    topic: ({ topics }) => slugs(topics),
  },
  products: {
    ...same,
    muscle: ({ muscles }) => slugs(muscles),
    spot: ({ spots }) => slugs(spots),
    kind: ({ kind }) => [kind],
    powered: ({ powered }) => [powered],
    maxPressure: ({ pressure: { level } }) =>
      level === null ? [] : ['0', '1', '2', '3', '4', '5'].slice(level),
  },
  regions: {
    ...same,
    parent: ({ slug }) => chain(slug).slice(1),
    view: ({ views }) => [...views],
  },
  people: same,
  topics: same,
}

beforeAll(async () => {
  const { items } = await lists.regions(firstPage())
  for (const region of items as Summary['regions'][]) {
    parents.set(region.slug, region.parent?.slug ?? null)
  }
})

describe.each(resourceTypes)('among the %s', (type) => {
  test.each([...queryRules[type].filters])('%s finds exactly those that have it', async (name) => {
    const look = looks[type][name] as (item: Summary[ResourceType]) => unknown[]
    const { items } = await lists[type](firstPage())
    const values = [...new Set(items.flatMap(look))].filter((value) => typeof value === 'string')
    expect(values.length, 'a value to look for').toBeGreaterThan(0)
    for (const asked of [...values.slice(0, 6).map((value) => [value]), values.slice(0, 2)]) {
      const found = await lists[type](firstPage({ filters: { [name]: asked } }))
      const right = items.filter((item) =>
        look(item).some((value) => asked.includes(String(value))),
      )
      expect(
        found.items.map(({ slug }) => slug),
        asked.join(),
      ).toEqual(right.map(({ slug }) => slug))
      expect(found.total).toBe(right.length)
    }
  })
})

test.each([
  ['articles', 'topic'],
  ['muscles', 'region'],
  ['spots', 'refersTo'],
  ['references', 'topic'],
  ['products', 'spot'],
  ['regions', 'parent'],
] as const)('%s: a slug that names nothing is refused by %s', async (type, name) => {
  const asking = lists[type](firstPage({ filters: { [name]: ['no-such-thing'] } }))
  await expect(asking).rejects.toBeInstanceOf(ApiProblem)
  await expect(asking).rejects.toMatchObject({ errors: [{ parameter: name }] })
})
