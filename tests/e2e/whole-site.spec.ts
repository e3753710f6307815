import { expect, fullUrl, sparseUrl, test } from '@tests/support/browser'
import { crawl, type Crawl } from '@tests/support/crawl'
import { htmlFaults } from '@tests/support/html-faults'
import { passingSlug } from '@tests/support/public-api'
import { templates } from '@tests/support/templates'

for (const fill of ['full', 'sparse'] as const) {
  test(`the ${fill} site: nothing leads nowhere, and every page is right HTML`, async () => {
    test.setTimeout(180_000)
    const origin = fill === 'full' ? fullUrl() : sparseUrl()
    const pages = await sitemap(origin)
    const others = templates.flatMap(({ [fill]: path }) => path ?? [])
    const start = [...pages, ...twins(pages), ...[...others, ...files].map((path) => origin + path)]
    const { visited, broken } = await crawl({ start: start.filter(isOurs), goesTo })
    expect(broken).toEqual([])
    const listed = [...pages, ...twins(pages)].filter(isOurs)
    expect(listed.filter((url) => visited.get(url)?.status !== 200)).toEqual([])
    expect(await faultsOf(visited)).toEqual([])
  })
}

const files = ['/feed.xml', '/feed.json', '/llms.txt', '/robots.txt', '/api/v1', '/%zz']

async function sitemap(origin: string): Promise<string[]> {
  const text = await (await fetch(`${origin}/sitemap.xml`)).text()
  return [...text.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, address = '']) => address)
}

/** The documents of five kinds, as Markdown. */
function twins(pages: string[]): string[] {
  const kinds = /\/(articles|muscles|spots|references|products)\/[^/]+$/
  return pages.filter((url) => kinds.test(url)).map((url) => `${url}.md`)
}

/** Questions can be combined without end: one at a time. What is said of one side is said of both. */
function goesTo(link: URL): URL | null {
  if (/^(left|right)$/.test(link.searchParams.get('side') ?? '')) link.searchParams.delete('side')
  return isOurs(link.href) && link.searchParams.size <= 1 ? link : null
}

/** Not what another test makes for itself, nor the examples of the guide to the API, which are starter content. */
function isOurs(address: string): boolean {
  const { origin, pathname } = new URL(address)
  const isExample = origin === sparseUrl() && pathname.startsWith('/developers')
  return !isExample && !passingSlug.test(pathname.split('/').pop() ?? '')
}

async function faultsOf(visited: Crawl['visited']): Promise<string[]> {
  const found: string[] = []
  for (const page of visited.values()) {
    // The API gives the text of an article without a page around it.
    const isPage = page.type.startsWith('text/html') && !page.url.includes('/api/')
    if (isPage && page.body) found.push(...(await htmlFaults(page)))
  }
  return found
}
