import { afterAll, beforeAll, expect, test } from 'vitest'
import { Problem } from '@/contract/problem'
import { rawRequest, type RawAsk } from '@tests/support/raw-request'
import { startSite, type RunningSite } from '@tests/support/site-process'

let site: RunningSite
beforeAll(async () => {
  site = await startSite({ STARTER_CONTENT: 'off', RATE_LIMIT: '4', LOG_LEVEL: 'warn' })
}, 120_000)
afterAll(() => site.stop(), 60_000)

const ask = (path: string, rest: Partial<RawAsk> = {}) =>
  rawRequest({ origin: site.url, path, ...rest })

test('what the API has to make counts, what it keeps is free, and who asks too much is told when to come back', async () => {
  const first = await ask('/api/v1/spots?limit=1')
  expect(first.headers).toMatchObject({
    ratelimit: expect.stringMatching(/^"default";r=3;t=\d+$/),
    'ratelimit-policy': '"default";q=4;w=60',
    'cache-status': 'knotwork; fwd=miss',
  })
  for (let count = 0; count < 20; count += 1) {
    const hit = await ask('/api/v1/spots?limit=1')
    expect([hit.status, hit.headers['cache-status']]).toEqual([200, 'knotwork; hit'])
    expect(hit.headers.ratelimit).toBeUndefined()
  }
  for (const limit of [2, 3, 4])
    expect((await ask(`/api/v1/spots?limit=${limit}`)).status).toBe(200)
  const refused = await ask('/api/v1/spots?limit=5')
  expect(refused.status).toBe(429)
  expect(refused.headers.ratelimit).toMatch(/^"default";r=0;t=\d+$/)
  expect(Number(refused.headers['retry-after'])).toBeGreaterThan(0)
  expect(Problem.parse(JSON.parse(refused.body)).type).toMatch(/too_many_requests$/)
  const tag = { 'if-none-match': String(first.headers.etag) }
  expect((await ask('/api/v1/spots?limit=1', { headers: tag })).status).toBe(304)
  expect((await ask('/spots')).status, 'pages are not counted').toBe(200)
})

test('one order of parameters is as good as the other', async () => {
  expect((await ask('/search?type=spots&q=back')).headers['cache-status']).toMatch(/miss/)
  expect((await ask('/search?q=back&type=spots')).headers['cache-status']).toMatch(/hit/)
  expect((await ask('/search?q=Back&type=spots')).headers['cache-status']).toMatch(/miss/)
})

test.each([
  ['an address of 5 kB', `/spots/${'a'.repeat(5_000)}`, {}, 414],
  ['an address longer than all headers may be', `/spots/${'a'.repeat(20_000)}`, {}, 414],
  ['headers of 20 kB', '/spots', { headers: { cookie: 'a'.repeat(20_000) } }, 431],
  ['a body of 100 kB', '/spots', { method: 'GET', body: 'a'.repeat(100_000) }, 413],
] as [string, string, Partial<RawAsk>, number][])(
  '%s is refused, as a page for people and as a problem for programs',
  async (_, path, rest, status) => {
    const page = await ask(path, rest)
    expect(page.status).toBe(status)
    expect(page.headers['content-type']).toBe('text/html; charset=utf-8')
    expect(page.headers['content-security-policy']).toContain("default-src 'none'")
    expect(page.body).toContain('<h1')
    const data = await ask(`/api/v1${path}`, rest)
    expect(data.status).toBe(status)
    expect(data.headers['content-type']).toBe('application/problem+json')
    expect(Problem.parse(JSON.parse(data.body)).status).toBe(status)
  },
)

test('a proxy that TRUST_PROXY does not count is named in the log, once', async () => {
  for (let count = 0; count < 3; count += 1) {
    await ask('/', { headers: { 'x-forwarded-for': '192.0.2.1', 'x-forwarded-proto': 'https' } })
  }
  const warnings = site.said().match(/.*TRUST_PROXY.*/g) ?? []
  expect(warnings).toHaveLength(1)
  expect(JSON.parse(warnings[0] ?? '')).toMatchObject({ level: 40 })
})
