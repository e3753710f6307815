import pg from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { findSpots } from '@/content/finder'
import { search } from '@/content/search'
import { firstPage } from '@/contract/page'
import { queryRules } from '@/contract/queries'
import type { ResourceType } from '@/vocabulary/nouns'
import { fill } from '@tests/bench/scale/fill'
import { lists } from '@tests/support/lists'
import { planOf } from '@tests/support/plans'
import { recordStatements } from '@tests/support/recorded-statements'

const url = process.env.DATABASE_URL ?? ''
const client = new pg.Client({ connectionString: url })
beforeAll(async () => {
  await fill(url, { references: 300 })
  await client.connect()
  // A small table is read whole because it is small; so the planner is asked whether it could do without.
  await client.query('set enable_seqscan = off')
})
afterAll(() => client.end())

/** Tables that grow with the library, and those beside them. */
const big = /^(articles|spots|references|search|uses|published)/

async function scansOf(work: () => Promise<unknown>): Promise<string[]> {
  const scans: string[] = []
  for (const statement of await recordStatements(work)) {
    for (const { kind, table } of await planOf(client, { statement, run: false })) {
      if (table && big.test(table) && kind === 'Seq Scan') {
        scans.push(`${table}: ${statement.text.slice(0, 300)}`)
      }
    }
  }
  return scans
}

const values: Record<string, string> = {
  id: '00000000-0000-4000-8000-000000000000',
  slug: 'work-1',
  topic: 'low-back-pain',
  muscle: 'trapezius',
  spot: 'upper-trapezius',
  product: 'tennis-ball',
  reference: 'simons1999',
  author: 'simons',
  region: 'back.lower',
  refersTo: 'back.lower',
  series: 'series-of-the-scale-bench',
  number: '14',
  certainty: 'low',
  cslType: 'book',
  year: '1999',
  doi: '10.5555/scale.2',
  pmid: '25477053',
}

describe.each(['articles', 'spots', 'references'] as const)('the list of %s', (type) => {
  const list = lists[type]
  const { sorts, filters, includes } = queryRules[type]

  test.each(sorts.flatMap((sort) => [sort, `-${sort}`]))('by %s reads no table', async (sort) => {
    const { next } = await list(firstPage({ limit: 5, sort }))
    expect(next).not.toBeNull()
    expect(await scansOf(() => list(firstPage({ limit: 5, sort })))).toEqual([])
    expect(await scansOf(() => list(firstPage({ limit: 5, sort, after: next })))).toEqual([])
  })

  test.each([...filters])('of a %s reads no table', async (name) => {
    const value = own[type][name] ?? values[name] ?? ''
    const query = firstPage({ limit: 5, filters: { [name]: [value] } })
    expect(await scansOf(() => list(query))).toEqual([])
  })

  test('with words, with a date and with relations reads no table', async () => {
    expect(await scansOf(() => list(firstPage({ q: 'gabaals' })))).toEqual([])
    const updatedSince = '2026-01-01T00:00:00.000Z'
    expect(await scansOf(() => list(firstPage({ updatedSince })))).toEqual([])
    expect(await scansOf(() => list(firstPage({ limit: 5, include: [...includes] })))).toEqual([])
  })
})

const own: Record<'articles' | 'spots' | 'references', Record<string, string>> = {
  articles: { kind: 'guide', author: 'knotwork-editors' },
  spots: {},
  references: { kind: 'cohort' },
}

test.each(['gabaals', 'sholder pein', 'pain'])('search for "%s" reads no table', async (q) => {
  expect(await scansOf(() => search({ q, types: [], limit: 20, after: null }))).toEqual([])
})

test('the finder reads no table', async () => {
  expect(await scansOf(() => findSpots({ region: 'back', side: 'left' }))).toEqual([])
})

test('lists of the small nouns do not read the big ones', async () => {
  const small: ResourceType[] = ['muscles', 'products', 'regions', 'topics', 'people']
  for (const type of small) {
    expect(await scansOf(() => lists[type](firstPage({ limit: 100 })))).toEqual([])
  }
})
