import type { APIRequestContext } from '@playwright/test'
import { expect, test } from '@tests/support/browser'
import { passingSlug, wholeLibrary } from '@tests/support/public-api'

const feeds = ['/feed.xml', '/feed.json', '/sitemap.xml', '/robots.txt', '/api/v1/openapi.json']

test('every address of the sitemap answers, and every page of a resource is in it', async ({
  request,
}) => {
  test.slow()
  const addresses = await sitemap(request)
  const { regions, ...withPages } = await wholeLibrary(request)
  expect(regions.length).toBeGreaterThan(0)
  const pages = Object.values(withPages).flatMap((items) => items.map(({ url }) => url))
  expect(pages.filter((url) => !addresses.includes(url))).toEqual([])
  expect(await failing(request, addresses)).toEqual([])
})

test('no page links to an address of ours that does not answer', async ({ request, baseURL }) => {
  test.setTimeout(180_000)
  const visited = new Set(feeds)
  const waiting = ['/']
  const broken: string[] = []
  while (waiting.length > 0) {
    const path = waiting.pop() ?? '/'
    if (visited.has(path)) continue
    visited.add(path)
    const answer = await request.get(path)
    if (answer.status() >= 400) broken.push(`${path} answers ${answer.status()}`)
    if (!(answer.headers()['content-type'] ?? '').startsWith('text/html')) continue
    for (const [, href = ''] of (await answer.text()).matchAll(/href="([^"]+)"/g)) {
      const url = new URL(href.replaceAll('&amp;', '&'), `${baseURL}${path}`)
      // Filters can be combined without end: one at a time.
      const isOurs =
        url.origin === baseURL && !isPassing(url.pathname) && url.searchParams.size <= 1
      if (isOurs) waiting.push(url.pathname + url.search)
    }
  }
  expect(broken).toEqual([])
  expect(visited.size).toBeGreaterThan(130)
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

async function sitemap(request: APIRequestContext): Promise<string[]> {
  const text = await (await request.get('/sitemap.xml')).text()
  return [...text.matchAll(/<loc>([^<]+)<\/loc>/g)]
    .map(([, address = '']) => address)
    .filter((address) => !isPassing(new URL(address).pathname))
}

async function failing(request: APIRequestContext, addresses: string[]): Promise<string[]> {
  const found: string[] = []
  for (const address of addresses) {
    const answer = await request.get(address, { maxRedirects: 0 })
    if (answer.status() !== 200) found.push(`${address} answers ${answer.status()}`)
  }
  return found
}

function isPassing(path: string): boolean {
  return passingSlug.test(path.split('/').pop() ?? '')
}
