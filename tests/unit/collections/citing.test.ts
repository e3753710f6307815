import { expect, test } from 'vitest'
import { citationOf } from '@collections/editor/citing/citation'
import { shortName, type FoundReference } from '@collections/editor/citing/found-reference'
import { namesOf } from '@collections/editor/citing/names-of'
import { placeBeside } from '@collections/editor/citing/place-beside'
import { ranked, searchParameters } from '@collections/editor/citing/search'
import { wordsOfNote } from '@collections/editor/citing/words-of-note'

test('every word has to occur, wherever it does; a year is looked for as one', () => {
  const asked = [...searchParameters('Simons 1999')].filter(([name]) => name.startsWith('where'))
  expect(asked).toEqual([
    ['where[and][0][or][0][searchText][contains]', 'simons'],
    ['where[and][0][or][1][slug][contains]', 'simons'],
    ['where[and][1][or][0][searchText][contains]', '1999'],
    ['where[and][1][or][1][slug][contains]', '1999'],
    ['where[and][1][or][2][issued.year][equals]', '1999'],
  ])
})

test.each([
  ['https://doi.org/10.1016/j.pain.2002.01.001', '10.1016/j.pain.2002.01.001'],
  ['doi: 10.1016/j.pain.2002.01.001', '10.1016/j.pain.2002.01.001'],
  ['PMID: 123', '123'],
  ['[@simons1999]', 'simons1999'],
  ['@simons1999,', 'simons1999'],
  ['& et al. Hou', 'hou'],
])('what is pasted as %s is looked for as %s', (pasted, word) => {
  expect(searchParameters(pasted).get('where[and][0][or][0][searchText][contains]')).toBe(word)
})

test('nothing typed asks for anything', () => {
  expect([...searchParameters('  ').keys()].some((name) => name.startsWith('where'))).toBe(false)
})

const mention = { id: '1', slug: 'adams2001', title: 'On Simons', authors: [{ family: 'Adams' }] }
const second = { id: '2', slug: 'x2', authors: [{ family: 'Travell' }, { family: 'Simons' }] }
const first = { id: '3', slug: 'x3', authors: [{ family: 'Simons' }], issued: { year: 1999 } }

test('first authors stand before others, and those before titles', () => {
  const order = ranked([mention, second, first], 'simons').map(({ id }) => id)
  expect(order).toEqual(['3', '2', '1'])
  expect(ranked([first, mention], 'adams2001')[0]).toBe(mention)
})

test.each<[string, Partial<FoundReference>]>([
  ['Simons 1999', { authors: [{ family: 'Simons' }], issued: { year: 1999 } }],
  ['Travell & Simons', { authors: [{ family: 'Travell' }, { family: 'Simons' }] }],
  [
    'A et al. 2001',
    { authors: 'ABC'.split('').map((family) => ({ family })), issued: { year: 2001 } },
  ],
  ['WHO', { authors: [{ literal: 'WHO' }] }],
  ['A work without authors', { title: 'A work without authors' }],
  ['Untitled', {}],
])('it is called %s', (name, reference) => {
  expect(shortName({ id: '1', ...reference })).toBe(name)
})

test('names are read as people write them down', () => {
  expect(namesOf('Simons, David G.; de Vries, Anna ;World Health Organization;')).toEqual([
    { family: 'Simons', given: 'David G.' },
    { family: 'de Vries', given: 'Anna' },
    { literal: 'World Health Organization' },
  ])
  expect(namesOf(' ')).toEqual([])
})

test('a mark is read as it is stored, loaded or begun', () => {
  const items = [
    { id: 'a', reference: 'r1', locator: 'p. 2' },
    { id: 'b', reference: { id: 'r2' } },
  ]
  expect(
    citationOf({ items: [...items, { id: 'c', reference: null }], stance: 'mentions' }),
  ).toEqual({
    items: [
      { id: 'a', reference: 'r1', locator: 'p. 2' },
      { id: 'b', reference: 'r2' },
    ],
    stance: 'mentions',
  })
  expect(citationOf({})).toEqual({ items: [], stance: 'supports' })
})

test('the picker stays on the screen', () => {
  const screen = { innerWidth: 1000, innerHeight: 800 }
  const at = (left: number, top: number) => placeBeside({ left, top, bottom: top + 20 }, screen)
  expect(at(100, 100)).toMatchObject({ '--x': '100px', '--top': '128px', '--bottom': 'auto' })
  expect(at(900, 700)).toMatchObject({ '--x': '512px', '--top': 'auto', '--bottom': '108px' })
  expect(at(-50, 100)['--x']).toBe('8px')
})

test('a note stands in the text with its first words', () => {
  const text = (words: string) => ({ root: { children: [{ children: [{ text: words }] }] } })
  expect(wordsOfNote(text('Short.'))).toBe('Short.')
  expect(wordsOfNote(text('word '.repeat(20)))).toMatch(/^word .{20,30}…$/)
  expect(wordsOfNote(null)).toBe('')
})
