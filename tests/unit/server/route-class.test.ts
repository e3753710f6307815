import { expect, test } from 'vitest'
import { routeClass } from '@/server/route-class'

test.each([
  ['/', '/'],
  ['/spots', '/spots'],
  ['/spots/upper-trapezius', '/spots/{slug}'],
  ['/spots/upper-trapezius.md', '/spots/{slug}'],
  ['/where-does-it-hurt', '/where-does-it-hurt'],
  ['/feed.xml', '/feed.xml'],
  ['/wp-login.php', '/*'],
  ['/spots/a/b/c', '/*'],
  ['/api/v1', '/api/v1'],
  ['/api/v1/spots', '/api/v1/spots'],
  ['/api/v1/references.bib', '/api/v1/references'],
  ['/api/v1/spots/scalenes', '/api/v1/spots/{slug}'],
  ['/api/v1/spots/scalenes/map.svg', '/api/v1/spots/{slug}/*'],
  ['/api/v1/spots/a/b/c/d', '/api/v1/spots/{slug}/*'],
  ['/api/v1/finder', '/api/v1/finder'],
  ['/api/v1/__proto__', '/api/*'],
  ['/api/v2/spots', '/api/*'],
  ['/admin/login', '/admin/*'],
  ['/cms/api/users/me', '/cms/api/*'],
  ['/media/a.webp', 'media'],
  ['/_next/static/x.js', 'asset'],
  ['/metrics', 'metrics'],
])('%s counts as %s', (pathname, route) => {
  expect(routeClass(pathname)).toBe(route)
})

test('what visitors make up makes no new route', () => {
  const made = Array.from({ length: 500 }, (_, index) => [
    routeClass(`/${index}`),
    routeClass(`/spots/${index}`),
    routeClass(`/api/v1/${index}/${index}`),
    routeClass(`/api/v1/spots/${'x/'.repeat(index)}`),
  ])
  expect(new Set(made.flat()).size).toBeLessThan(7)
})
