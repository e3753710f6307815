import { describe, expect, test } from 'vitest'
import { SearchHit } from '@/contract/finder'
import { encodeCursor } from '@/contract/cursor'
import { search } from '@/content/search'
import type { ResourceType } from '@/vocabulary/nouns'

function find(q: string, more: Partial<Parameters<typeof search>[0]> = {}) {
  return search({ q, types: [], limit: 20, after: null, ...more })
}

async function firstTitle(q: string, type?: ResourceType) {
  const { items } = await find(q, type ? { types: [type] } : {})
  return items[0]?.title
}

describe('search', () => {
  test('a hit has the form of the contract and marks what matched', async () => {
    const { items, total } = await find('scalene')
    expect(total).toBeGreaterThan(0)
    for (const hit of items) expect(SearchHit.parse(hit)).toEqual(hit)
    expect(items.some(({ snippet }) => /«scalene/i.test(snippet))).toBe(true)
  })

  test('the thing that is called so stands first', async () => {
    expect(await firstTitle('levator scapulae', 'muscles')).toMatch(/levator scapulae/i)
    expect(await firstTitle('Musculus piriformis', 'muscles')).toMatch(/piriformis/i)
  })

  test('a beginning is enough, and a name spelled nearly so', async () => {
    expect(await firstTitle('pirif', 'muscles')).toMatch(/piriformis/i)
    expect(await firstTitle('piriformus', 'muscles')).toMatch(/piriformis/i)
  })

  test('when nothing has all words, any of them counts', async () => {
    const { total } = await find('piriformis xylophone')
    expect(total).toBeGreaterThan(0)
    expect((await find('xylophonist')).total).toBe(0)
  })

  test('kinds are kept apart', async () => {
    const { items } = await find('shoulder', { types: ['spots', 'regions'], limit: 100 })
    expect(new Set(items.map(({ type }) => type))).toEqual(new Set(['spots', 'regions']))
  })

  test('pages follow each other without gap or repetition, and lead back', async () => {
    const all = (await find('muscle', { limit: 100 })).items.map(({ id }) => id)
    const seen: string[] = []
    let after: string | null = null
    let last: string | null = null
    do {
      const page = await find('muscle', { limit: 7, after })
      seen.push(...page.items.map(({ id }) => id))
      last = page.prev
      after = page.next
    } while (after && seen.length < 100)
    expect(seen.slice(0, 100)).toEqual(all.slice(0, seen.length))
    expect(last).not.toBeNull()
    const before = await find('muscle', { limit: 7, after: last })
    expect(seen).toEqual(expect.arrayContaining(before.items.map(({ id }) => id)))
  })

  test.each([
    '\0',
    "'; drop table muscles; --",
    '& | ! :*',
    '"open',
    '%',
    '«»',
    '💥',
    'a'.repeat(200),
  ])('odd input is only not found: %j', async (q) => {
    expect(await find(q)).toMatchObject({ prev: null })
  })

  test('a cursor of another list is refused', async () => {
    const after = encodeCursor({ keys: ['x', 'y'], sort: 'name' })
    await expect(find('neck', { after })).rejects.toThrow('of another list')
  })
})
