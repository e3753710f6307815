import { describe, expect, test } from 'vitest'
import { accepts } from '@/contract/accept'
import { apiTwin } from '@/api/absent'
import { parseFinderQuery } from '@/api/finder'
import { parseSearchQuery } from '@/api/search'
import { canonicalSearch, searchParams } from '@/api/search-params'
import { env } from '@/env'
import { resourceTypes } from '@/vocabulary/nouns'
import { errorsOf } from './errors-of'

describe('Accept', () => {
  test.each([
    null,
    '',
    '*/*',
    'application/json',
    'APPLICATION/JSON',
    'application/*;q=0.1',
    'text/html, application/json;q=0.5',
    'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8',
    'application/json; charset=utf-8',
    '*/*;q=0, application/json',
  ])('%j is met by JSON', (accept) => {
    expect(accepts(accept, 'application/json')).toBe(true)
  })

  test.each([
    'text/html',
    'application/xml',
    'application/json;q=0',
    'application/json;q=0, */*',
    'application/*;q=0, */*;q=1',
    'json',
    '*/json',
    'application/json;q=x',
  ])('%j is not', (accept) => {
    expect(accepts(accept, 'application/json')).toBe(false)
  })
})

describe('a query string', () => {
  test.each(['?q=%', '?q=%zz', '?q=a%2', '?%=1', '?a=1&q=100%'])('%s is malformed', (search) => {
    const url = new URL(`http://localhost/api/v1/spots${search}`)
    expect(errorsOf(() => searchParams(url))).toHaveLength(1)
  })

  test('has one canonical form, whatever the order it came in', () => {
    const one = canonicalSearch(new URLSearchParams('slug=b&limit=5&slug=a&q=a+b'))
    expect(one).toBe('?limit=5&q=a+b&slug=a&slug=b')
    expect(canonicalSearch(new URLSearchParams('slug=a&q=a%20b&slug=b&limit=5'))).toBe(one)
    expect(canonicalSearch(new URLSearchParams(''))).toBe('')
    expect(canonicalSearch(new URLSearchParams('after=x&limit=5'), { after: 'y' })).toBe(
      '?after=y&limit=5',
    )
  })
})

describe('the finder', () => {
  const read = (query: string) => parseFinderQuery(new URLSearchParams(query))

  test('takes a region, and a side when there is one', () => {
    expect(read('region=back.lower')).toEqual({ region: 'back.lower', side: null })
    expect(read('region=back.lower&side=left')).toEqual({ region: 'back.lower', side: 'left' })
  })

  test.each([
    ['', ['region']],
    ['region=', ['region']],
    ['region=A%20B', ['region']],
    ['region=back&region=neck', ['region']],
    ['side=left', ['region']],
    ['region=back&side=both', ['side']],
    ['side=both&limit=3', ['side', 'region', 'limit']],
  ])('refuses "%s"', (query, names) => {
    expect(errorsOf(() => read(query)).map(({ parameter }) => parameter)).toEqual(names)
  })
})

describe('the search', () => {
  const read = (query: string) => parseSearchQuery(new URLSearchParams(query))

  test('looks everywhere unless it is told where', () => {
    expect(read('q=shoulder')).toEqual({
      q: 'shoulder',
      types: [...resourceTypes],
      limit: 20,
      after: null,
    })
    expect(read('q=x&type=spots&type=muscles&limit=5').types).toEqual(['spots', 'muscles'])
  })

  test.each(['', 'q=', 'q=a&q=b', 'q=a&type=spot', 'q=a&limit=101', 'q=a&sort=name'])(
    'refuses "%s"',
    (query) => {
      expect(errorsOf(() => read(query))).toHaveLength(1)
    },
  )
})

test.each([
  ['/spots/new', '/api/v1/spots/new'],
  ['/api/v1/spots/new', '/api/v1/spots/new'],
  ['/where-does-it-hurt?region=back.lower', '/api/v1/regions/back.lower'],
  ['/about', '/about'],
])('the twin of %s in the API is %s', (page, twin) => {
  expect(apiTwin(page)).toBe(env.SITE_URL + twin)
  expect(apiTwin(env.SITE_URL + page)).toBe(env.SITE_URL + twin)
})
