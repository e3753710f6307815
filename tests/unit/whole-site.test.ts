import { afterAll, beforeAll, expect, test } from 'vitest'
import { answeringServer } from '@tests/support/answering-server'
import { crawl } from '@tests/support/crawl'
import { htmlFaults } from '@tests/support/html-faults'

const pages: Record<string, [type: string, body: string]> = {
  '/': [
    'text/html',
    '<p id="a&amp;b"><a href="#a&amp;b">1</a><a href="#no">2</a><a href="/two#there">3</a><img src="/gone.png">',
  ],
  '/two': [
    'text/html',
    '<h2 id="there"><a href="/two?q=a&amp;side=b">1</a><a href="//else/where">2</a>',
  ],
  '/two?q=a&side=b': [
    'text/html',
    '<img srcset="/small.png 1x, /big.png 2x"><form action="/ask"><button popoverTarget="none">',
  ],
  '/small.png': ['image/png', ''],
  '/feed.xml': ['application/xml', '<id>ORIGIN/two#gone</id>'],
  '/a.md': ['text/markdown', 'See [this](/lost) and ORIGIN/two.'],
}
let server: Awaited<ReturnType<typeof answeringServer>>

beforeAll(async () => {
  server = await answeringServer(({ url = '' }, answer) => {
    const [type, body] = pages[url] ?? ['text/plain', '']
    const status = url in pages ? 200 : url === '/ask' ? 400 : 404
    answer.writeHead(status, { 'content-type': type, link: '</a.md>; rel="alternate"' })
    answer.end(body.replaceAll('ORIGIN', server.url))
  })
})
afterAll(() => server.stop())

test('the crawl finds every link that leads nowhere, in pages, headers, feeds and Markdown', async () => {
  const start = [`${server.url}/`, `${server.url}/feed.xml`]
  const { visited, broken } = await crawl({ start, goesTo: (link) => link })
  expect(broken.map((line) => line.replaceAll(server.url, '')).sort()).toEqual([
    '/ → /#no: nothing has that id',
    '/ → /gone.png: 404',
    '/a.md → /lost: 404',
    '/feed.xml → /two#gone: nothing has that id',
    '/two?q=a&side=b → /big.png: 404',
    '/two?q=a&side=b → /two?q=a&side=b#none: nothing has that id',
  ])
  expect([...visited.keys()].some((url) => url.includes('else'))).toBe(false)
})

test('html-validate runs with the rules of .htmlvalidate.mjs', async () => {
  const page = (body: string) =>
    `<!DOCTYPE html><html lang="en"><head><title>A page</title></head><body>${body}</body></html>`
  const faults = async (body: string) =>
    (await htmlFaults({ url: '/', body: page(body) })).map((fault) => fault.split(' ')[2])
  expect(await faults('<h1>One</h1><ul role="list"><li>A<br/></li></ul>')).toEqual([])
  expect(await faults('<h1 id="a">One</h1><p id="a">Two</p>')).toEqual(['no-dup-id:'])
  expect(await faults('<h1>One</h1><h3>Three</h3>')).toEqual(['heading-level:'])
  expect(
    await faults('<h1>One</h1><button type="button" aria-describedby="no">A</button>'),
  ).toEqual(['no-missing-references:'])
})
