import { describe, expect, test } from 'vitest'
import { BadCursor } from '@/contract/cursor'
import { firstPage, type ListQuery } from '@/contract/page'
import { queryRules } from '@/contract/queries'
import { resources } from '@/contract/resources'
import { resourceTypes } from '@/vocabulary/nouns'
import { lists } from '@tests/support/lists'

const shipped = { muscles: 30, spots: 30, references: 60, products: 9, regions: 76 }

describe.each(resourceTypes)('the list of %s', (type) => {
  const list = lists[type]
  const rules = queryRules[type]
  const sorts = [...new Set(rules.sorts.flatMap((name) => [name, `-${name}`]))]

  async function walk(query: Partial<ListQuery>) {
    const pages = [await list(firstPage({ limit: 7, ...query }))]
    for (let next = pages[0]?.next; next; next = pages.at(-1)?.next) {
      pages.push(await list(firstPage({ limit: 7, ...query, after: next })))
      if (pages.length > 20) throw new Error('The pages do not end.')
    }
    return pages
  }

  test('holds what the contract says, short and in full', async () => {
    const { items } = await list(firstPage())
    const full = await list(firstPage({ withBody: true }))
    expect(items.length).toBeGreaterThan(0)
    for (const item of items) expect(resources[type].summary.parse(item)).toEqual(item)
    for (const item of full.items) expect(resources[type].full.parse(item)).toEqual(item)
  })

  test('has all that was shipped', async () => {
    const { total, items } = await list(firstPage())
    expect(total).toBe(items.length)
    if (type in shipped) expect(total).toBe(shipped[type as keyof typeof shipped])
  })

  test.each(sorts)('by %s: pages follow without gap or repetition, and lead back', async (sort) => {
    const whole = (await list(firstPage({ sort }))).items.map(({ id }) => id)
    const pages = await walk({ sort })
    expect(pages.flatMap(({ items }) => items.map(({ id }) => id))).toEqual(whole)
    expect(pages[0]?.prev).toBeNull()
    for (const [index, page] of pages.entries()) {
      if (index === 0) continue
      const before = await list(firstPage({ limit: 7, sort, after: page.prev }))
      expect(before.items.map(({ id }) => id)).toEqual(pages[index - 1]?.items.map(({ id }) => id))
    }
  })

  test('refuses a cursor of another order', async () => {
    const [sort = '', other = ''] = sorts
    const { next } = await list(firstPage({ sort, limit: 1 }))
    const after = next ?? 'bm90LWEtY3Vyc29y'
    await expect(list(firstPage({ sort: other, after }))).rejects.toBeInstanceOf(BadCursor)
  })
})

test('a list is found by the words in its texts, every one of them', async () => {
  const both = await lists.spots(firstPage({ q: 'neck headache' }))
  const one = await lists.spots(firstPage({ q: 'headache' }))
  expect(one.total).toBeGreaterThan(both.total)
  expect(both.total).toBeGreaterThan(0)
  expect((await lists.spots(firstPage({ q: '100%_\\' }))).total).toBe(0)
})

test('a list since a time has what was changed then or later', async () => {
  const all = await lists.muscles(firstPage({ sort: 'updatedAt' }))
  const middle = all.items[15]?.updatedAt ?? ''
  const late = await lists.muscles(firstPage({ updatedSince: middle }))
  expect(late.total).toBe(all.items.filter(({ updatedAt }) => updatedAt >= middle).length)
  expect((await lists.muscles(firstPage({ updatedSince: '2999-01-01T00:00:00.000Z' }))).total).toBe(
    0,
  )
})
