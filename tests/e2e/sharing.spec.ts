import type { APIRequestContext } from '@playwright/test'
import { expect, fullUrl, sparseUrl, test } from '@tests/support/browser'
import { jsonLdFaults, jsonLdIn, typesIn } from '@tests/support/json-ld-rules'
import { templates } from '@tests/support/templates'

const pages = templates
  .filter(({ status = 200 }) => status === 200)
  .flatMap(({ full, sparse }) => [
    ...(full ? [`${fullUrl()}${full}`] : []),
    ...(sparse ? [`${sparseUrl()}${sparse}`] : []),
  ])

test('every page is shared with a picture that is there, and names its twins', async ({
  request,
}) => {
  test.slow()
  const cards = new Map<string, Promise<number>>()
  for (const url of new Set(pages)) {
    const html = await (await request.get(url)).text()
    const card = metaOf(html, 'og:image')
    expect(card, url).toMatch(/^https?:\/\/[^/]+\/share\/.+\.png$/)
    expect(metaOf(html, 'og:image:width')).toBe('1200')
    expect(metaOf(html, 'og:image:height')).toBe('630')
    expect(metaOf(html, 'og:image:alt')).toMatch(/\S/)
    expect(metaOf(html, 'twitter:card')).toBe('summary_large_image')
    cards.set(card, cards.get(card) ?? weigh(request, card))
    for (const { type, href } of alternatesOf(html)) {
      if (type === 'application/json+oembed') continue
      const answer = await request.get(href)
      expect(answer.status(), `${url} → ${href}`).toBe(200)
      expect(answer.headers()['content-type']).toContain(type)
    }
  }
  expect(cards.size).toBeGreaterThan(12)
  for (const [card, weight] of cards) expect(await weight, card).toBeLessThan(150_000)
})

test('a picture is kept, and is a 304 to who has it', async ({ request }) => {
  const address = '/share/spots/upper-trapezius.png'
  const first = await request.get(address)
  const { etag = '' } = first.headers()
  expect(etag).toMatch(/^"/)
  const again = await request.get(address, { headers: { 'if-none-match': etag } })
  expect([again.status(), again.headers()['cache-status']]).toEqual([304, 'knotwork; hit'])
  expect((await request.get(`${address}?v=2`)).status()).toBe(400)
})

test('what each template tells programs parses, and has what schema.org asks for', async ({
  request,
}) => {
  const types = new Set<string>()
  for (const url of new Set(pages)) {
    for (const graph of jsonLdIn(await (await request.get(url)).text())) {
      expect(jsonLdFaults(graph), url).toEqual([])
      for (const type of typesIn(graph)) types.add(type)
    }
  }
  expect([...types]).toEqual(
    expect.arrayContaining([
      ...['MedicalWebPage', 'Muscle', 'ScholarlyArticle', 'Product', 'HowTo', 'BreadcrumbList'],
      ...['WebSite', 'CollectionPage', 'ProfilePage', 'DefinedTermSet'],
    ]),
  )
})

test('a page is dated in the sitemap as it dates itself', async ({ request }) => {
  const xml = await (await request.get('/sitemap.xml')).text()
  for (const type of ['articles', 'muscles', 'spots', 'references', 'products', 'topics']) {
    const { data } = await (await request.get(`/api/v1/${type}?limit=100`)).json()
    for (const { url, updatedAt } of data) {
      expect(xml).toContain(`<loc>${url}</loc><lastmod>${updatedAt}</lastmod>`)
    }
  }
})

test('a short link leads to its page for good', async ({ request }) => {
  const html = await (await request.get('/articles/trigger-points-what-is-known')).text()
  const [, path = ''] = /href="(\/s\/[0-9a-f]{10})"/.exec(html) ?? []
  const answer = await request.get(path, { maxRedirects: 0 })
  expect(answer.status()).toBe(308)
  expect(answer.headers().location).toMatch(/\/articles\/trigger-points-what-is-known$/)
  expect((await request.get('/s/no-such-word')).status()).toBe(404)
})

async function weigh(request: APIRequestContext, card: string): Promise<number> {
  const answer = await request.get(card)
  expect([answer.status(), answer.headers()['content-type']]).toEqual([200, 'image/png'])
  return (await answer.body()).length
}

function metaOf(html: string, name: string): string {
  const [tag = ''] = new RegExp(`<meta (?:property|name)="${name}"[^>]*>`).exec(html) ?? []
  return (/content="([^"]*)"/.exec(tag)?.[1] ?? '').replaceAll('&amp;', '&')
}

function alternatesOf(html: string): { type: string; href: string }[] {
  return (html.match(/<link rel="alternate"[^>]*>/g) ?? []).map((tag) => ({
    type: /type="([^"]*)"/.exec(tag)?.[1] ?? '',
    href: (/href="([^"]*)"/.exec(tag)?.[1] ?? '').replaceAll('&amp;', '&'),
  }))
}
