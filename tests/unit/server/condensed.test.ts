import { expect, test } from 'vitest'
import { condensed } from '@/server/condensed'

const many = (count: number, tag: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => tag(index))

test('few tags stay as they are', () => {
  const tags = ['spots:1#there', 'spots:1/name', 'spots>2', 'spots?number=3', 'globals:site.name']
  expect([...condensed(new Set(tags))]).toEqual(tags)
})

test('what depends on most of a document depends on the document', () => {
  const tags = new Set(['spots:2/name', ...many(9, (index) => `spots:1/field-${index}`)])
  expect([...condensed(tags)]).toEqual(['spots:2/name', 'spots:1'])
  expect([...condensed(new Set(['spots:1', 'spots:1#name']))]).toEqual(['spots:1'])
})

test('what depends on a field of many documents depends on that field of the noun', () => {
  const names = many(51, (index) => `regions:${index}/label`)
  expect([...condensed(new Set([...names, 'regions:1/shapes', 'regions#count']))]).toEqual([
    'regions:1/shapes',
    'regions#count',
    'regions/label',
  ])
})
