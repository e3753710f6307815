import { expect, test } from 'vitest'
import { acceptClass, canonicalSearch } from '@/server/cache-key'

test.each([
  ['', ''],
  ['b=2&a=1', 'a=1&b=2'],
  ['kind=b&kind=a', 'kind=a&kind=b'],
  ['q=a%20b', 'q=a+b'],
  ['q=a+b', 'q=a+b'],
  ['q=%zz&a=1', 'q=%zz&a=1'],
])('“%s” is written “%s”', (search, canonical) => {
  expect(canonicalSearch(search)).toBe(canonical)
})

test.each([
  undefined,
  '',
  '*/*',
  'application/json',
  'text/html,*/*;q=0.8',
  'application/json;q=0.5',
])('whoever sends “%s” takes what there is', (accept) => {
  expect(acceptClass(accept, { pathname: '/api/v1/spots' })).toBe('*/*')
})

test.each(['text/html', 'application/json;q=0', 'image/*', '*/*;q=0', 'nonsense'])(
  '“%s” has to be read',
  (accept) => {
    expect(acceptClass(accept, { pathname: '/api/v1/spots' })).toBeNull()
  },
)

test('whoever takes the picture that is sent takes what there is', () => {
  expect(acceptClass('image/png', { pathname: '/api/v1/spots/x/map.png', sent: 'image/png' })).toBe(
    '*/*',
  )
  expect(
    acceptClass('image/webp,image/png;q=0.8', {
      pathname: '/api/v1/spots/x/map.png',
      sent: 'image/png',
    }),
  ).toBe('*/*')
  expect(
    acceptClass('application/json', { pathname: '/api/v1/spots/x/map.png', sent: 'image/png' }),
  ).toBeNull()
})

const bibtex = 'application/x-bibtex'
const browser = 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8'

test.each([
  ['/api/v1/references/kwon2017', undefined, 'application/json'],
  ['/api/v1/references/kwon2017', bibtex, bibtex],
  ['/api/v1/references', 'application/json;q=0.5, application/x-bibtex', bibtex],
  ['/api/v1/references', 'text/html', null],
  ['/api/v1/references/kwon2017.bib', undefined, bibtex],
  ['/api/v1/references/kwon2017.bib', 'application/json', null],
  ['/api/v1/references/kwon2017%2Ebib', '*/*', bibtex],
  ['/api/v1/articles/x', browser, 'application/json'],
  ['/api/v1/articles/x', 'text/html', 'text/html'],
  ['/api/v1/articles/x', 'text/*', 'text/markdown'],
  ['/api/v1/articles/x.html', browser, 'text/html'],
  ['/api/v1/regions/back.lower', '*/*', '*/*'],
])('of %s with “%s” there is one class: %s', (pathname, accept, mediaType) => {
  expect(acceptClass(accept, { pathname })).toBe(mediaType)
})
