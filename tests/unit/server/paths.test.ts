import { describe, expect, it } from 'vitest'
import { readSuffix } from '@/paths'
import { areaOf, lostParameter, malformed, mediaTypeOf, routeOf } from '@/server/paths'

describe('the door sorts addresses', () => {
  it.each([
    ['/', 'page'],
    ['/spots/scalenes', 'page'],
    ['/administrator', 'page'],
    ['/admin', 'admin'],
    ['/admin/collections/spots', 'admin'],
    ['/cms/api/users/login', 'admin'],
    ['/cms/apis', 'hidden'],
    ['/cms/api', 'hidden'],
    ['/favicon.ico', 'asset'],
    ['/api', 'api'],
    ['/api/v1/spots', 'api'],
    ['/apiary', 'page'],
    ['/media/x.webp', 'media'],
    ['/healthz', 'health'],
    ['/readyz', 'health'],
    ['/_next/static/chunks/a.css', 'asset'],
    ['/_next/static/..%2f..%2fpackage.json', 'hidden'],
    ['/_next/image', 'hidden'],
    ['/_next/data/x.json', 'hidden'],
    ['/twin/articles/x', 'hidden'],
    ['/server-error', 'hidden'],
    ['/preview/articles/x', 'preview'],
    ['/shared/x', 'preview'],
    ['/previewed/articles/x', 'hidden'],
  ])('%s is %s', (pathname, area) => {
    expect(areaOf(pathname)).toBe(area)
  })

  it.each([
    ['/articles/x.md', '/twin/articles/x'],
    ['/spots/x.y.md', '/twin/spots/x.y'],
    ['/articles/x', '/articles/x'],
    ['/regions/back.lower', '/regions/back.lower'],
    ['/topics/x.md', '/topics/x.md'],
    ['/articles/x.html', '/articles/x.html'],
    ['/articles/.md', '/articles/.md'],
    ['/api/v1/articles/x.md', '/api/v1/articles/x.md'],
    ['/api/v1/regions/back.lower', '/api/v1/regions/back.lower'],
  ])('%s is answered by %s', (pathname, route) => {
    expect(routeOf(pathname)).toBe(route)
  })

  it.each([
    ['/api/v1/references/a.csl.json', '/api/v1/references/a', 'csl.json'],
    ['/api/v1/references/a.b.txt', '/api/v1/references/a.b', 'txt'],
    ['/api/v1/references.ris', '/api/v1/references', 'ris'],
    ['/api/v1/articles/a.html', '/api/v1/articles/a', 'html'],
    ['/api/v1/articles/a.bib', '/api/v1/articles/a.bib', null],
    ['/api/v1/articles.md', '/api/v1/articles.md', null],
    ['/api/v1/references/.bib', '/api/v1/references/.bib', null],
    ['/api/v1/references/a.json', '/api/v1/references/a.json', null],
    ['/api/v1/regions/back.txt', '/api/v1/regions/back.txt', null],
    ['/spots/a.md', '/spots/a', 'md'],
  ])('%s is %s in the format %s', (pathname, path, format) => {
    expect(readSuffix(pathname)).toEqual({ path, format })
  })

  it.each([
    ['/%E0%A4%A', 'malformed_address'],
    ['/a%00b', 'malformed_address'],
    [`/${'a'.repeat(5_000)}`, 'address_too_long'],
  ])('refuses %s', (url, code) => {
    expect(malformed(url)?.code).toBe(code)
  })

  it.each([
    ['limit=2&__proto__=1', '__proto__'],
    ['_rsc=1', '_rsc'],
    ['nxtPslug=a', 'nxtPslug'],
    ['limit=2&q=_rsc', null],
  ])('finds what Next would lose of %s', (search, name) => {
    expect(lostParameter(search)).toBe(name)
  })

  it('takes a broken encoding in the query: the page decides about that', () => {
    expect(malformed('/search?q=%E0%A4%A')).toBeNull()
    expect(malformed('/search?q=%zz')).toBeNull()
  })

  it('refuses a broken encoding in a question to the API', () => {
    for (const broken of ['%zz', '%', '100%25%', '%4']) {
      expect(malformed(`/api/v1/search?q=${broken}`)?.code).toBe('malformed_address')
    }
    expect(malformed('/api/v1/search?q=100%25')).toBeNull()
  })
})

describe('a suffix that is the only format', () => {
  it.each([
    ['/api/v1/spots/scalenes/map.svg', 'image/svg+xml'],
    ['/api/v1/spots/scalenes/map.png', 'image/png'],
    ['/api/v1/spots/scalenes', 'application/json'],
    ['/api/v1/regions/back.png', 'application/json'],
  ])('%s sends %s', (pathname, mediaType) => {
    expect(mediaTypeOf(pathname)).toBe(mediaType)
  })
})
