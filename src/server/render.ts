import { IncomingMessage } from 'node:http'
import { Socket } from 'node:net'
import { env } from '@/env'
import { staleHeader } from '@/vocabulary/file-answers'
import { newTrace, runTraced, type Trace } from '@/trace'
import { condensed } from './condensed'
import { CollectedResponse } from './collected-response'
import { enhanced, type Enhancement } from './enhancement'
import type { Made } from './cache/entry'
import { ownLinks, readerHtml } from './reader-html'
import { dataHeaders, drawingHeaders, readerHeaders } from './security-headers'

export type NextHandler = (
  request: IncomingMessage,
  response: CollectedResponse,
) => Promise<void> | void

const statusOf = { missing: 404, gone: 410, refused: 400 } as const

/** What may be kept, and how long by a cache that is purged by tag; browsers ask each time. */
const kept = new Set([200, 308, 404, 410])
const shared = 'public, max-age=0, s-maxage=300, stale-while-revalidate=60, stale-if-error=86400'
/** What ends within a day: a cache in front asks each time, because nothing is purged when the moment comes. */
const ending = 'public, max-age=0, s-maxage=0, stale-if-error=86400'
const day = 86_400_000

/** Headers of Next that mean something only inside it. */
const dropped =
  /^(x-nextjs-.*|x-powered-by|date|connection|keep-alive|transfer-encoding|etag|content-length|set-cookie)$/

export type RenderOptions = {
  next: NextHandler
  route: string
  accept?: string | undefined
  enhancement: Enhancement
}

/** Has Next make one response and turns it into what may leave: status from the trace, no client runtime, our headers. */
export async function render(options: RenderOptions): Promise<Made> {
  const trace = newTrace()
  const request = ownRequest(options)
  const inner = new CollectedResponse(request)
  await runTraced(trace, async () => {
    await options.next(request, inner)
    await inner.done
  })
  const headers = plainHeaders(inner)
  const type = headers['content-type'] ?? ''
  // A text that the API gives as HTML is data: a part of a page, for others to use.
  const isPage = type.startsWith('text/html') && !options.route.startsWith('/api/')
  const ok = inner.statusCode === 200
  const status = ok && trace.absent ? statusOf[trace.absent] : inner.statusCode
  headers.vary = varyOf(isPage ? '' : (headers.vary ?? ''))
  if (!headers.vary) delete headers.vary
  const { enhancement } = options
  const { until, isEnding } = endOf(trace, Date.now())
  const isKept = kept.has(status) && !headers[staleHeader]
  return {
    tags: condensed(trace.tags),
    until,
    status,
    headers: {
      ...headers,
      ...ownHeaders(type),
      ...(isPage ? enhancement.headers : {}),
      'cache-control': isKept ? (isEnding ? ending : shared) : 'no-store',
    },
    body: bodyOf({ inner, isPage, status, location: headers.location, enhancement }),
  }
}

function ownHeaders(type: string): Record<string, string> {
  if (type.startsWith('text/html')) return readerHeaders
  return type.startsWith('image/svg+xml') ? drawingHeaders : dataHeaders
}

/** A response whose end is far is made again a day before it, to say in time that it ends. */
export function endOf({ until }: Trace, now: number): { until: number | null; isEnding: boolean } {
  if (until === null) return { until, isEnding: false }
  return until - now > day ? { until: until - day, isEnding: false } : { until, isEnding: true }
}

/** A request of our own: nothing that a client sent, but what was read from it, can change what is made. */
function ownRequest({ route, accept }: { route: string; accept?: string | undefined }) {
  const request = new IncomingMessage(new Socket())
  request.method = 'GET'
  request.url = route
  request.headers = { host: new URL(env.SITE_URL).host, ...(accept ? { accept } : {}) }
  return request
}

/** Without the states of Next's router, which no public answer depends on. */
function varyOf(vary: string): string {
  const names = vary.split(',').map((name) => name.trim())
  return names.filter((name) => name && !/^(rsc|next-)/i.test(name)).join(', ')
}

function bodyOf(made: {
  inner: CollectedResponse
  isPage: boolean
  status: number
  location: string | undefined
  enhancement: Enhancement
}): Buffer {
  const { inner, isPage, status, location, enhancement } = made
  // Next sends whatever it had begun when it learned that the page has moved.
  if (isPage && status === 308 && location) return Buffer.from(movedPage(location))
  if (!isPage) return inner.body
  const html = ownLinks(readerHtml(inner.body.toString('utf8')), env.SITE_URL)
  return Buffer.from(enhanced(html, enhancement))
}

/** For whoever does not follow by itself. */
function movedPage(location: string): string {
  const href = location.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`)
  return `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"/><title>This page has moved</title></head><body><p>This page has moved: <a href="${href}">${href}</a></p></body></html>`
}

function plainHeaders(response: CollectedResponse): Record<string, string> {
  const out: Record<string, string> = {}
  for (const [name, value] of Object.entries(response.getHeaders())) {
    if (value !== undefined && !dropped.test(name)) out[name] = String(value)
  }
  return out
}
