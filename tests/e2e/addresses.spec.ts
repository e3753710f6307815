import { expect, test } from '@tests/support/browser'
import { wholeLibrary } from '@tests/support/public-api'

test('every page of a resource is in the sitemap', async ({ request }) => {
  const text = await (await request.get('/sitemap.xml')).text()
  const { regions, ...withPages } = await wholeLibrary(request)
  expect(regions.length).toBeGreaterThan(0)
  const pages = Object.values(withPages).flatMap((items) => items.map(({ url }) => url))
  expect(pages.filter((url) => !text.includes(`<loc>${url}</loc>`))).toEqual([])
})

test('each feed and file answers with its own type', async ({ request }) => {
  const types = [
    ['/feed.xml', /^application\/(atom|rss)\+xml/],
    ['/feed.json', /^application\/feed\+json/],
    ['/sitemap.xml', /^application\/xml|^text\/xml/],
    ['/robots.txt', /^text\/plain/],
    ['/api/v1/openapi.json', /^application\/(vnd\.oai\.openapi\+)?json/],
  ] as const
  for (const [path, type] of types) {
    const answer = await request.get(path)
    expect(answer.status(), path).toBe(200)
    expect(answer.headers()['content-type'], path).toMatch(type)
  }
})
