import { expect, test } from 'vitest'
import { pageMetadata, shorten } from '@/site/page-metadata'

test.each([
  ['it fits', 10, 'it fits'],
  ['it is cut between words', 17, 'it is cut…'],
  ['marks before the cut, go', 22, 'marks before the cut…'],
  ['withoutanyspaceinit', 8, 'without…'],
  ['a withoutanyspaceafterthefirst', 10, 'a without…'],
  ['bones 🦴🦴🦴', 8, 'bones…'],
  ['abc🦴🦴🦴', 5, 'abc…'],
])('“%s” in %i characters', (text, length, short) => {
  expect(shorten({ text, length })).toBe(short)
  expect(short.length).toBeLessThanOrEqual(length)
})

test.each([
  ['Trigger points', 'Trigger points'],
  [`${'long '.repeat(11)}end`, `${'long '.repeat(11)}end`],
  [`${'long '.repeat(12)}end`, { absolute: `${'long '.repeat(12)}end` }],
  [`Gray's ${'long '.repeat(10)}end`, { absolute: `Gray's ${'long '.repeat(10)}end` }],
  [`${'long '.repeat(20)}end`, { absolute: `${'long '.repeat(13)}long…` }],
])('the title “%s” fits, with the name of the site where there is room', (title, fitting) => {
  const metadata = pageMetadata({ title, description: 'It fits.', url: '/references/a' })
  expect(metadata.title).toEqual(fitting)
  expect(metadata.openGraph?.title).toBe(title)
})
