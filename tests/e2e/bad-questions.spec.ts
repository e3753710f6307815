import { Problem } from '@/contract/problem'
import { expect, fullUrl, test } from '@tests/support/browser'
import { rawBytes, rawRequest } from '@tests/support/raw-request'
import { expectNothingInternal } from '@tests/support/reader-page'

const long = 'a'.repeat(3_000)
const notOurCursor = Buffer.from('{"v":1,"keys":["\' or 1=1 --"]}').toString('base64url')

/** The path below /api/v1, and the parameter that the answer has to name. */
const refused: [string, string][] = [
  ['spots?limit=101', 'limit'],
  ['spots?limit=100000000000000000000', 'limit'],
  ['spots?limit=0', 'limit'],
  ['spots?limit=-1', 'limit'],
  ['spots?limit=1.5', 'limit'],
  ['spots?limit=ten', 'limit'],
  ['spots?limit=', 'limit'],
  ['spots?limit=5&limit=6', 'limit'],
  ['spots?limit[gt]=5', 'limit[gt]'],
  ['spots?colour=blue', 'colour'],
  ['spots?where[slug][like]=a', 'where[slug][like]'],
  ['spots?__proto__=1', '__proto__'],
  ['spots?after=not-a-cursor', 'after'],
  ['spots?after=', 'after'],
  [`spots?after=${notOurCursor}`, 'after'],
  [`spots?after=${long}`, 'after'],
  ['spots?sort=colour', 'sort'],
  ['spots?sort=--name', 'sort'],
  ['spots?include=colour', 'include'],
  ['spots?fields=colour', 'fields'],
  ['spots?fields=name,,slug', 'fields'],
  ['spots?certainty=absolute', 'certainty'],
  ['spots?number=first', 'number'],
  ['spots?id=1', 'id'],
  ['spots?updatedSince=yesterday', 'updatedSince'],
  ['spots?muscle=%00', 'muscle'],
  ['spots?muscle=Robert%27%29%3B%20drop%20table%20spots', 'muscle'],
  ['references?doi=ten', 'doi'],
  ['products?maxPressure=5', 'maxPressure'],
  ['articles?kind=poem', 'kind'],
  ['spots/upper-trapezius?limit=5', 'limit'],
  ['spots/upper-trapezius?colour=blue', 'colour'],
  ['finder', 'region'],
  ['finder?region=back.lower&side=up', 'side'],
  ['finder?region=no-such-place', 'region'],
  ['search', 'q'],
  ['search?q=', 'q'],
  [`search?q=${long}`, 'q'],
  ['search?q=%00', 'q'],
  ['search?q=back&type=rumour', 'type'],
]

test('the API refuses each wrong parameter with a problem that names it', async () => {
  for (const [path, parameter] of refused) {
    const answer = await rawRequest({ origin: fullUrl(), path: `/api/v1/${path}` })
    const label = path.slice(0, 60)
    expect.soft(answer.status, label).toBe(400)
    expect.soft(answer.headers['content-type'], label).toMatch(/^application\/problem\+json/)
    if (answer.status !== 400) continue
    const problem = Problem.parse(JSON.parse(answer.body))
    const named = (problem.errors ?? []).map((error) => error.parameter)
    expect.soft(named, label).toContain(parameter)
    expectNothingInternal(answer.body)
  }
})

test('the API names every wrong parameter of a question at once', async ({ request }) => {
  const answer = await request.get('/api/v1/spots?limit=101&colour=blue&sort=colour')
  const { errors } = Problem.parse(await answer.json())
  expect(errors?.map(({ parameter }) => parameter).sort()).toEqual(['colour', 'limit', 'sort'])
})

test('a cursor is refused in another list, and in another order', async ({ request }) => {
  const { page } = await (await request.get('/api/v1/spots?limit=2&sort=name')).json()
  const cursor = encodeURIComponent(page.next)
  for (const path of [`spots?sort=-name&after=${cursor}`, `references?after=${cursor}`]) {
    const answer = await request.get(`/api/v1/${path}`)
    expect(answer.status(), path).toBe(400)
    expect(Problem.parse(await answer.json()).errors?.[0]?.parameter).toBe('after')
  }
})

test('the page about a problem can be read', async ({ request }) => {
  const problem = Problem.parse(await (await request.get('/api/v1/spots?limit=0')).json())
  expect(new URL(problem.type).origin).toBe(fullUrl())
})

test('addresses that are not there are 404 problems', async ({ request }) => {
  const paths = [
    'spots/nobody',
    'colours',
    'spots/a/b',
    'spots/upper-trapezius/colour',
    'spots/.bib',
  ]
  for (const path of paths) {
    const answer = await request.get(`/api/v1/${path}`)
    expect(answer.status(), path).toBe(404)
    expect(answer.headers()['content-type'], path).toMatch(/^application\/problem\+json/)
    expect(Problem.parse(await answer.json()).instance).toBe(`/api/v1/${path}`)
  }
})

test('the API only reads: other methods are 405 and say what is allowed', async () => {
  for (const path of [
    '/api/v1',
    '/api/v1/spots',
    '/api/v1/spots/upper-trapezius',
    '/api/v1/finder',
  ]) {
    for (const method of ['POST', 'PUT', 'PATCH', 'DELETE', 'TRACE', 'PROPFIND']) {
      const answer = await rawRequest({ origin: fullUrl(), path, method })
      expect.soft(answer.status, `${method} ${path}`).toBe(405)
      expect.soft(answer.headers.allow, `${method} ${path}`).toMatch(/GET, HEAD/)
      expect.soft(answer.headers['content-type']).toMatch(/^application\/problem\+json/)
    }
    const options = await rawRequest({ origin: fullUrl(), path, method: 'OPTIONS' })
    expect.soft(options.status, `OPTIONS ${path}`).toBe(204)
  }
})

test('pages only read as well', async () => {
  for (const path of ['/', '/spots', '/spots/upper-trapezius', '/feed.xml', '/no-such-page']) {
    for (const method of ['POST', 'PUT', 'DELETE', 'TRACE', 'PROPFIND']) {
      const answer = await rawRequest({ origin: fullUrl(), path, method })
      expect.soft(answer.status, `${method} ${path}`).toBe(405)
      expect.soft(answer.headers.allow, `${method} ${path}`).toMatch(/GET/)
      expectNothingInternal(answer.body)
    }
  }
})

test('an Accept that cannot be met is 406, one that can is not', async ({ request }) => {
  const asks = [
    ['text/xml', 406],
    ['image/png', 406],
    ['application/json;q=0', 406],
    ['application/json', 200],
    ['application/*', 200],
    ['text/html,application/xhtml+xml,*/*;q=0.8', 200],
  ] as const
  for (const [accept, status] of asks) {
    const answer = await request.get('/api/v1/spots?limit=1', { headers: { accept } })
    expect(answer.status(), accept).toBe(status)
    expectNothingInternal(await answer.text())
  }
})

test('bytes that are hardly HTTP are refused, and the site stays up', async ({ request }) => {
  const head = 'Host: localhost\r\nConnection: close\r\n\r\n'
  const bytes = [
    `GET /spots/\u0000 HTTP/1.1\r\n${head}`,
    `FROBNICATE / HTTP/1.1\r\n${head}`,
    `GET / HTTP/9.9\r\n${head}`,
    `GET /${'a'.repeat(100_000)} HTTP/1.1\r\n${head}`,
    `GET / HTTP/1.1\r\nX-Big: ${'a'.repeat(100_000)}\r\n${head}`,
    `GET spots HTTP/1.1\r\n${head}`,
    'GET / HTTP/1.1\r\n\r\n',
    `POST / HTTP/1.1\r\nContent-Length: 5\r\nTransfer-Encoding: chunked\r\n${head}0\r\n\r\n`,
    '\u0016\u0003\u0001\u0002\u0000\u0001\u0000',
  ]
  for (const each of bytes) {
    expect(await rawBytes({ origin: fullUrl(), bytes: each }), each.slice(0, 40)).toMatch(
      /^(HTTP\/1\.1 4\d\d .*)?$/,
    )
  }
  expect((await request.get('/')).status()).toBe(200)
})
