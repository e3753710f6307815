import { readSuffix } from '@/paths'
import type { ProblemCode } from '@/vocabulary/problems'

/** What kind of thing an address asks for. The server knows no noun: content decides what is there. */
export type Area =
  'admin' | 'asset' | 'media' | 'health' | 'metrics' | 'api' | 'page' | 'preview' | 'hidden'

const areas: [RegExp, Area][] = [
  [/^\/admin(\/|$)/, 'admin'],
  [/^\/cms\/api\/./, 'admin'],
  [/^\/_next\/static\/[\w./~-]+$/, 'asset'],
  [/^\/assets\/[\w.-]+$/, 'asset'],
  [/^\/(icon\.svg|favicon\.ico)$/, 'asset'],
  [/^\/media\//, 'media'],
  [/^\/(healthz|readyz)$/, 'health'],
  [/^\/metrics$/, 'metrics'],
  [/^\/api(\/|$)/, 'api'],
  [/^\/(preview|shared)\/./, 'preview'],
  // Next's own addresses (data, image optimiser, hot reload) and the targets of our rewrites.
  [/^\/(_next|__next|cms|twin|previewed|server-error|bad-address)(\/|$)/, 'hidden'],
]

export function areaOf(pathname: string): Area {
  return areas.find(([pattern]) => pattern.test(pathname))?.[1] ?? 'page'
}

/** The route inside Next that answers an address: the address itself, but for pages as Markdown. The API reads its suffixes. */
export function routeOf(pathname: string): string {
  const { path, format } = readSuffix(pathname)
  return format === 'md' && areaOf(pathname) === 'page' ? `/twin${path}` : pathname
}

/** Addresses of the API that have one format only, which is not JSON. */
const formats: [RegExp, string][] = [
  [/^\/api\/v1\/.+\/map\.svg$/, 'image/svg+xml'],
  [/^\/api\/v1\/.+\/map\.png$/, 'image/png'],
  [/^\/api\/v1\/snapshot$/, 'application/x-ndjson'],
]

/** The media type that an address of the API sends to whoever asks for none. */
export function mediaTypeOf(pathname: string): string {
  return formats.find(([pattern]) => pattern.test(pathname))?.[1] ?? 'application/json'
}

/** In bytes. */
export const longestAddress = 4_096

/** Why an address cannot be served at all, or null. */
export function malformed(url: string): { code: ProblemCode; reason: string } | null {
  if (url.length > longestAddress) {
    return { code: 'address_too_long', reason: 'This address is longer than 4,096 bytes.' }
  }
  const [pathname = '', ...search] = url.split('?')
  // Next would hand a broken escape to a route as plain text; a page takes it as that, data is asked for exactly.
  const isExact = areaOf(pathname) === 'api'
  if (!isDecodable(pathname) || (isExact && badEscape.test(search.join('?')))) {
    const reason = 'This address holds a broken percent-encoding.'
    return { code: 'malformed_address', reason }
  }
  return null
}

const badEscape = /%(?![0-9a-f]{2})/i

function isDecodable(text: string): boolean {
  try {
    return !decodeURIComponent(text).includes('\0')
  } catch {
    return false // URIError is the answer
  }
}

/** Names that Next takes from a query for itself, so that no route ever sees them. */
const takenByNext = /^(__proto__|_rsc|__next.*|nxt[PI].*)$/

/** A parameter that would be lost on the way, and so could not be refused by who reads the others. */
export function lostParameter(search: string): string | null {
  return [...new URLSearchParams(search).keys()].find((name) => takenByNext.test(name)) ?? null
}
