import { expect, test } from 'vitest'
import { search } from '@/content/search'
import { searchCases } from './search-cases'

test.each(searchCases)('“%s” finds %s', async (q, ...wanted) => {
  const { items } = await search({ q, types: [], limit: 3, after: null })
  const found = items.map(({ type, slug }) => `${type}/${slug}`)
  expect(
    wanted.some((one) => found.includes(one)),
    `found ${found.join(', ') || 'nothing'}`,
  ).toBe(true)
})
