import { expect, test } from '@tests/support/browser'
import type { Desk } from '@tests/support/desk'
import { rawRequest } from '@tests/support/raw-request'
import { expectNothingInternal } from '@tests/support/reader-page'

const collections = [
  'articles',
  'muscles',
  'spots',
  'references',
  'products',
  'regions',
  'topics',
  'people',
  'media',
  'users',
  'redirects',
]
const nobody = '00000000-0000-4000-8000-000000000000'

let before: Record<string, number>
test.beforeAll(async ({ sparseDesk }) => {
  before = await stored(sparseDesk)
})
test.afterEach('nothing was stored', async ({ sparseDesk }) => {
  expect(await stored(sparseDesk)).toEqual(before)
})

test('a file that is too large is refused in words, each time', async ({ sparseDesk }) => {
  for (const size of [30_000_000, 22_000_000, 30_000_000, 22_000_000]) {
    const answer = await rawRequest({
      origin: sparseDesk.url,
      path: '/cms/api/media',
      method: 'POST',
      headers: {
        authorization: sparseDesk.authorization,
        'content-type': `multipart/form-data; boundary=${boundary}`,
      },
      body: multipart(Buffer.alloc(size, 1)),
    })
    expect(answer.status, `${size} bytes`).toBe(413)
    expect(answer.body).toMatch(/larger than \d\d MB/)
    expectNothingInternal(answer.body)
  }
})

test('a file that is not a picture is refused, whatever it calls itself', async ({
  sparseDesk,
}) => {
  const svg = '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'
  const files = [
    { name: 'drawing.svg', mimeType: 'image/svg+xml', buffer: Buffer.from(svg) },
    { name: 'drawing.png', mimeType: 'image/png', buffer: Buffer.from(svg) },
    { name: 'words.png', mimeType: 'image/png', buffer: Buffer.from('only words') },
    { name: 'page.html', mimeType: 'text/html', buffer: Buffer.from('<p>page</p>') },
    { name: 'empty.png', mimeType: 'image/png', buffer: Buffer.alloc(0) },
    { name: '../../up.png', mimeType: 'image/png', buffer: Buffer.from('up') },
  ]
  for (const file of files) {
    const answer = await upload(sparseDesk, file)
    expect(answer.status(), file.name).toBe(400)
    expectNothingInternal(await answer.text())
  }
})

test('a body of the wrong type, or of no sense, is refused', async ({ sparseDesk }) => {
  const bodies: [string, string | Buffer, number[]][] = [
    ['text/plain', 'title=Test', [415]],
    ['text/xml', '<article/>', [415]],
    ['application/json', Buffer.from('{"title": '), [400]],
    ['application/json', '"words"', [400]],
    ['application/json', '12', [400]],
    ['application/json', '[]', [400]],
    ['application/json', 'null', [400]],
    ['application/json', Buffer.from([0xff, 0xfe, 0x00]), [400]],
    ['multipart/form-data', 'no boundary', [400]],
  ]
  for (const [type, data, statuses] of bodies) {
    const answer = await sparseDesk.asks.post('/cms/api/articles', {
      headers: { 'content-type': type },
      data,
    })
    expect(statuses, `${type} ${String(data).slice(0, 20)}`).toContain(answer.status())
    expectNothingInternal(await answer.text())
  }
})

test('a document of the wrong shape is refused', async ({ sparseDesk }) => {
  const shapes: Record<string, unknown>[] = [
    { title: { not: 'a title' } },
    { title: 'a'.repeat(1_000_000) },
    { title: 'Test', slug: 'Not A Slug' },
    { title: 'Test', slug: 'short-note' },
    { title: 'Test', kind: 'poem' },
    { title: 'Test', topics: [nobody] },
    { title: 'Test', topics: ['not-an-id'] },
    { title: 'Test', body: 'only words' },
    { title: 'Test', body: { root: { type: 'root', children: [{ type: 'iframe', src: 'x' }] } } },
    { title: 'Test\u0000', slug: 'test-nul' },
    { id: 'not-an-id', title: 'Test' },
  ]
  for (const shape of shapes) {
    const data = { ...shape, _status: 'published' }
    const answer = await sparseDesk.asks.post('/cms/api/articles', { data })
    expect(answer.status(), JSON.stringify(shape).slice(0, 60)).toBe(400)
    expectNothingInternal(await answer.text())
  }
})

test('a malformed question to the private REST is refused', async ({ sparseDesk }) => {
  const questions = [
    'articles/not-an-id',
    `articles/${nobody}`,
    'articles?where[title][frobnicates]=1',
    'articles?where[nothing][equals]=1',
    'articles?where[id][equals]=not-an-id',
    'articles?limit=-1',
    'articles?page=0.5',
    'articles?sort=nothing',
    'articles/%00',
    'articles/%zz',
    'nothing',
    'globals/nothing',
    'articles/versions/not-an-id',
  ]
  for (const question of questions) {
    const answer = await rawRequest({
      origin: sparseDesk.url,
      path: `/cms/api/${question}`,
      headers: { authorization: sparseDesk.authorization },
    })
    expect.soft(answer.status, question).toBeLessThan(500)
    expectNothingInternal(answer.body)
  }
})

test('public addresses take no body, however large', async ({ sparseDesk }) => {
  for (const path of ['/', '/articles/short-note', '/api/v1/articles', '/search']) {
    const { status } = await rawRequest({
      origin: sparseDesk.url,
      path,
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      body: 'a='.padEnd(100_000, 'a'),
    })
    expect(status, path).toBe(405)
  }
})

test('a question for relations of relations without end does not stop the site', async ({
  desk,
  request,
}) => {
  const asked = desk.asks.get('/cms/api/articles?depth=1000', { timeout: 30_000 })
  const page = await request.get('/about', { timeout: 10_000 })
  expect(page.status()).toBe(200)
  expect((await asked).status()).toBeLessThan(500)
})

type Upload = { name: string; mimeType: string; buffer: Buffer }

function upload(desk: Desk, file: Upload) {
  return desk.asks.post('/cms/api/media', {
    multipart: { file, _payload: JSON.stringify({ alt: 'Made for a test' }) },
  })
}

const boundary = 'a-boundary-of-the-test'

function multipart(picture: Buffer): Buffer {
  const part = (rest: string) => `--${boundary}\r\nContent-Disposition: form-data; name=${rest}`
  return Buffer.concat([
    Buffer.from(part('"_payload"\r\n\r\n{"alt":"Made for a test"}\r\n')),
    Buffer.from(part('"file"; filename="large.png"\r\nContent-Type: image/png\r\n\r\n')),
    picture,
    Buffer.from(`\r\n--${boundary}--\r\n`),
  ])
}

async function stored(desk: Desk): Promise<Record<string, number>> {
  const counts: Record<string, number> = {}
  for (const collection of collections) counts[collection] = await desk.count(collection)
  return counts
}
