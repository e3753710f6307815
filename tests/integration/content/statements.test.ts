import { describe, expect, test } from 'vitest'
import { listAddresses } from '@/content/addresses'
import { countAll } from '@/content/counts'
import { findSpots } from '@/content/finder'
import { search } from '@/content/search'
import { firstPage } from '@/contract/page'
import { queryRules } from '@/contract/queries'
import { resourceTypes, type ResourceType } from '@/vocabulary/nouns'
import { lists } from '@tests/support/lists'
import { statementsOf } from '@tests/support/statements'

/** The collections whose titles a list shows beside its own: those that the contract relates to the noun. */
const related: Record<ResourceType, number> = {
  articles: 8, // six nouns, pillar and further reading among articles, pictures
  muscles: 5, // region, spots, articles, references, products
  spots: 7, // muscles, regions, products, references, article, reviewer; cautions for all self-treatment
  references: 4, // articles, spots, muscles, products
  products: 8, // muscles, spots, products, references, articles, reviewer, pictures; cautions
  regions: 3, // regions, muscles, spots
  people: 2, // articles, pictures
  topics: 3, // topics, spots, articles
}

describe.each(resourceTypes)('the list of %s', (type) => {
  const list = lists[type]

  test('costs as many statements for a hundred as for two', async () => {
    await list(firstPage({ limit: 2 }))
    const few = await statementsOf(() => list(firstPage({ limit: 2 })))
    const many = await statementsOf(() => list(firstPage({ limit: 100 })))
    expect(many.length).toBeLessThanOrEqual(Math.max(few.length, 3 + related[type]))
    expect(many.length).toBeLessThanOrEqual(3 + related[type])
    expect(many.length).toBeGreaterThan(1)
  })

  test('with long texts costs no statement for each row', async () => {
    const many = await statementsOf(() => list(firstPage({ limit: 100, withBody: true })))
    expect(many.length).toBeLessThanOrEqual(3 + related[type] + 2)
  })
})

test('a page behind a cursor costs what the first costs', async () => {
  const { next } = await lists.references(firstPage({ limit: 5 }))
  const first = await statementsOf(() => lists.references(firstPage({ limit: 5 })))
  const second = await statementsOf(() => lists.references(firstPage({ limit: 5, after: next })))
  expect(second).toHaveLength(first.length)
})

test('search costs two statements, or five where no word is found as written', async () => {
  const ask = (q: string) => () => search({ q, types: [], limit: 20, after: null })
  expect(await statementsOf(ask('shoulder'))).toHaveLength(2)
  expect((await statementsOf(ask('sholder'))).length).toBeLessThanOrEqual(4)
  expect((await statementsOf(ask('sholder xqzvwk'))).length).toBeLessThanOrEqual(5)
})

test('the sitemap, and how many there are of everything, cost one statement each', async () => {
  expect(await statementsOf(listAddresses)).toHaveLength(1)
  expect(await statementsOf(countAll)).toHaveLength(1)
})

describe.each(resourceTypes)('of %s', (type) => {
  test.each(queryRules[type].includes)('the list with %s costs one noun more', async (name) => {
    const plain = await statementsOf(() => lists[type](firstPage({ limit: 100 })))
    const few = await statementsOf(() => lists[type](firstPage({ limit: 2, include: [name] })))
    const many = await statementsOf(() => lists[type](firstPage({ limit: 100, include: [name] })))
    expect(many.length).toBeLessThanOrEqual(plain.length + 5)
    expect(few.length).toBeLessThanOrEqual(plain.length + 5)
  })

  test('one costs no more than a list', async () => {
    const { items } = await lists[type](firstPage({ limit: 1 }))
    const slug = items[0]?.slug ?? ''
    const one = await statementsOf(() => lists[type](firstPage({ filters: { slug: [slug] } })))
    expect(one.length).toBeLessThanOrEqual(3 + related[type])
  })
})

test('the finder costs the same for a whole region as for a corner of it', async () => {
  const find = (region: string) => () => findSpots({ region, side: 'left' })
  const whole = await statementsOf(find('back'))
  const corner = await statementsOf(find('back.lower'))
  expect(whole.length).toBeLessThanOrEqual(corner.length + 1)
  expect(whole.length).toBeLessThanOrEqual(20)
})
