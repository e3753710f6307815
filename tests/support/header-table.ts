import { rawRequest, type RawAsk } from './raw-request'

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

/** What is asked for, how it is answered, and with which of these headers. */
export const headerTable: [
  what: string,
  ask: Partial<RawAsk> & { path: string },
  status: number,
  expected: Record<string, string>,
  isOwn?: 'this machine only',
][] = [
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
  ['the metrics', { path: '/metrics' }, 200, data, 'this machine only'],
  ['the metrics through a proxy', proxied('/metrics'), 403, data],
  ['security.txt', { path: '/.well-known/security.txt' }, 200, data],
]

function proxied(path: string) {
  return { path, headers: { 'x-forwarded-for': '203.0.113.7' } }
}

/** Those of the protecting headers that an answer has, with its status. */
export async function protectingHeaders(ask: RawAsk): Promise<Record<string, string | number>> {
  const { status, headers } = await rawRequest(ask)
  const found = names.flatMap((name) =>
    headers[name] === undefined ? [] : [[name, String(headers[name])]],
  )
  return { status, ...Object.fromEntries(found) }
}
