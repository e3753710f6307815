import { describe, expect, test } from 'vitest'
import { readPageQuery } from '@/vocabulary/page-parameters'

describe('the query of a page', () => {
  test.each([
    ['/spots', 'after=x'],
    ['/references', 'kind=book&year=1999&topic=a&after=x'],
    ['/spots/scalenes', 'side=left'],
    ['/where-does-it-hurt', 'region=neck&side=left'],
    ['/search', 'q=neck&type=spots'],
    ['/feed.xml', 'whatever=1'],
  ])('%s understands %s', (pathname, search) => {
    expect(readPageQuery(pathname, search)).toEqual({ search, unknown: null })
  })

  test.each([
    ['/', 'colour=blue', 'colour'],
    ['/spots', 'after=x&limit=9', 'limit'],
    ['/muscles/trapezius', 'side=left', 'side'],
    ['/about', '__proto__=1', '__proto__'],
    ['/developers', 'limit=1', 'limit'],
    ['/developers/problems/gone', 'x=1', 'x'],
  ])('%s refuses %s', (pathname, search, unknown) => {
    expect(readPageQuery(pathname, search).unknown).toBe(unknown)
  })

  test.each(['utm_source=mail', 'fbclid=1', 'gclid=1&ref=a', 'mc_eid=2'])(
    'what networks hang on is left out: %s',
    (search) => {
      expect(readPageQuery('/search', `q=neck&${search}`)).toEqual({
        search: 'q=neck',
        unknown: null,
      })
      expect(readPageQuery('/', search)).toEqual({ search: '', unknown: null })
    },
  )
})
