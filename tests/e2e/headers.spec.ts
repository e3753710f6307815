import { expect, fullUrl, test } from '@tests/support/browser'
import { rawRequest, type RawAsk } from '@tests/support/raw-request'

/** The headers that protect; of each answer exactly these of them are there. */
const names = [
  ...['content-security-policy', 'cross-origin-opener-policy', 'cross-origin-resource-policy'],
  ...['permissions-policy', 'referrer-policy', 'x-content-type-options', 'x-robots-tag'],
  ...['access-control-allow-origin', 'access-control-allow-credentials', 'x-frame-options'],
  ...['strict-transport-security', 'server', 'x-powered-by', 'set-cookie'],
] as const

const everywhere = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'strict-origin-when-cross-origin',
  'cross-origin-opener-policy': 'same-origin',
  'permissions-policy': 'camera=(), geolocation=(), microphone=(), browsing-topics=()',
}
const page = {
  ...everywhere,
  'cross-origin-resource-policy': 'same-origin',
  'content-security-policy':
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; connect-src 'self'; manifest-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
}
const data = {
  ...everywhere,
  'cross-origin-resource-policy': 'cross-origin',
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'; sandbox",
}
const api = { ...data, 'access-control-allow-origin': '*' }
const drawing = { ...api, 'content-security-policy': "default-src 'none'; sandbox" }
const file = { 'x-content-type-options': 'nosniff', 'cross-origin-resource-policy': 'same-origin' }
const panel = {
  ...everywhere,
  'cross-origin-resource-policy': 'same-origin',
  'x-robots-tag': 'noindex, nofollow',
  'content-security-policy':
    "default-src 'self'; script-src 'self' 'unsafe-inline'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; font-src 'self' data:; connect-src 'self'; form-action 'self'; base-uri 'self'; object-src 'none'; frame-ancestors 'self'",
}

const table: [string, Partial<RawAsk> & { path: string }, number, Record<string, string>][] = [
  ['a page', { path: '/' }, 200, page],
  ['a page that is not there', { path: '/nothing' }, 404, page],
  ['a page that is refused', { path: '/articles?nonsense=1' }, 400, page],
  ['a page with a broken address', { path: '/%zz' }, 400, page],
  ['a page that is written to', { path: '/', method: 'POST' }, 405, page],
  ['a feed', { path: '/feed.xml' }, 200, data],
  ['the API', { path: '/api/v1/spots?limit=1' }, 200, api],
  ['a problem of the API', { path: '/api/v1/spots/nothing' }, 404, api],
  ['a refusal of the API', { path: '/api/v1/spots', method: 'PUT' }, 405, api],
  ['a drawing', { path: '/api/v1/spots/upper-trapezius/map.svg' }, 200, drawing],
  ['a file of the build', { path: '/favicon.ico' }, 200, file],
  ['a picture that is not there', { path: '/media/nothing.webp' }, 404, page],
  ['the panel', { path: '/admin/login' }, 200, panel],
  ['the private REST', { path: '/cms/api/users' }, 401, panel],
  ['a probe', { path: '/readyz' }, 200, data],
  ['the metrics', { path: '/metrics' }, 200, data],
  ['the metrics through a proxy', proxied('/metrics'), 403, data],
  ['security.txt', { path: '/.well-known/security.txt' }, 200, data],
]

function proxied(path: string) {
  return { path, headers: { 'x-forwarded-for': '203.0.113.7' } }
}

test('every kind of answer has exactly the protecting headers that it should have', async () => {
  for (const [what, ask, status, expected] of table) {
    const answer = await rawRequest({ origin: fullUrl(), ...ask })
    const found = names.flatMap((name) =>
      answer.headers[name] === undefined ? [] : [[name, String(answer.headers[name])]],
    )
    expect.soft({ what, status: answer.status, ...Object.fromEntries(found) }).toEqual({
      what,
      status,
      ...expected,
    })
  }
})

test('the metrics count what was asked, and a hit as one', async () => {
  const metrics = async () => (await rawRequest({ origin: fullUrl(), path: '/metrics' })).body
  const hits = async () => {
    const line = /^knotwork_requests_total\{route="\/articles\/\{slug\}",cache="hit"\} (\d+)$/m
    return Number(line.exec(await metrics())?.[1] ?? 0)
  }
  const path = '/articles/massage-tools-compared'
  const ask = () => rawRequest({ origin: fullUrl(), path })
  await ask()
  const before = await hits()
  for (let asked = 0; asked < 20; asked += 1) await ask()
  // Other tests may read the same page meanwhile.
  expect(await hits()).toBeGreaterThanOrEqual(before + 20)
  const text = await metrics()
  const told = [
    'knotwork_request_duration_seconds_bucket{le="0.1",route="/admin/*"',
    'knotwork_database_connections{pool="content",state="busy"}',
    'knotwork_queue_waiting{queue="webhooks"}',
    'knotwork_queue_lag_seconds{queue="planned publications"}',
    'knotwork_scheduler_lag_seconds ',
    'knotwork_webhook_attempts_total{outcome="failed"}',
    'knotwork_cache_current 1',
    'nodejs_eventloop_lag_p99_seconds ',
  ]
  expect(told.filter((name) => !text.includes(name))).toEqual([])
})
