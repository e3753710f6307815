import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Logger } from 'pino'
import { readPageQuery } from '@/vocabulary/page-parameters'
import { builtFile } from './built-files'
import type { CachedAnswers } from './cache/answer'
import type { Made } from './cache/entry'
import { acceptClass, canonicalSearch } from './cache-key'
import { send } from './finish'
import { answerHealth, type Health } from './health'
import { cleanAdminRequest, cleanPublicRequest } from './hygiene'
import type { MadePages } from './made-pages'
import { areaOf, lostParameter, malformed, mediaTypeOf, routeOf } from './paths'
import type { rateLimit } from './rate-limit'
import { refuse } from './refusal'
import { render, type NextHandler } from './render'
import { adminHeaders } from './security-headers'
import { sendMedia } from './static-files'

export type DoorOptions = {
  next: NextHandler & ((request: IncomingMessage, response: ServerResponse) => Promise<void> | void)
  health: Health
  log: Logger
  mediaDir: string
  development: boolean
  answers: CachedAnswers
  /** Counts what an address has the API make. */
  limit: ReturnType<typeof rateLimit>
  /** What was made at start; nothing while developing. */
  pages: () => MadePages | null
}

/** The file that Payload takes, and what a form puts around it. */
const uploadLimit = 20_000_000 + 64_000
const allowed = 'GET, HEAD, OPTIONS'
const cors = {
  'access-control-allow-origin': '*',
  'access-control-allow-methods': allowed,
  // If-None-Match above all, without which a page of another site could not ask for a free 304.
  'access-control-allow-headers': '*',
  'access-control-max-age': '86400',
}

/** Where every request comes in: sorts it by address and method, and hands it to who answers. */
export function door(options: DoorOptions) {
  return async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const url = request.url ?? '/'
    const [pathname = '/'] = url.split('?')
    const area = areaOf(pathname)
    const page = options.pages()?.refusal ?? null
    const refusal = { response, area, pathname, page }
    const broken = malformed(url)
    if (broken) return refuse({ ...refusal, ...broken })

    if (area === 'admin') {
      if (Number(request.headers['content-length'] ?? 0) > uploadLimit) {
        await drain(request)
        const reason = 'This is larger than 20 MB. Make the file smaller and try again.'
        return refuse({ ...refusal, code: 'too_large', reason })
      }
      return toAdmin(options, request, response)
    }
    if (options.development && (area === 'hidden' || area === 'asset')) {
      return void options.next(request, response)
    }
    const { method = 'GET' } = request
    if (method === 'OPTIONS') {
      const headers = { allow: allowed, ...(area === 'api' ? cors : {}) }
      return void response.writeHead(204, headers).end()
    }
    if (method !== 'GET' && method !== 'HEAD') {
      const reason = `${method} is not possible here; this address answers ${allowed}.`
      return refuse({
        ...refusal,
        code: 'method_not_allowed',
        reason,
        headers: { allow: allowed },
      })
    }
    if (area === 'health') return answerHealth({ pathname, response, health: options.health })
    if (area === 'asset' && (await sendBuilt(options, { request, response, pathname }))) return
    if (area === 'asset') return void options.next(request, response)
    if (area === 'media') {
      const { mediaDir: folder } = options
      if (await sendMedia({ request, response, folder, pathname })) return
    }
    const search = url.slice(pathname.length + 1)
    const query = area === 'page' ? readPageQuery(pathname, search) : readDataQuery(search)
    if (query.unknown !== null) {
      const parameter = query.unknown.slice(0, 60)
      const reason = `This address takes no “${parameter}”.`
      const errors = [{ parameter, message: 'is unknown here.' }]
      return refuse({ ...refusal, code: 'invalid_parameters', reason, errors })
    }
    return toPublic(options, { request, response, search: query.search })
  }
}

function toAdmin(options: DoorOptions, request: IncomingMessage, response: ServerResponse): void {
  cleanAdminRequest(request)
  if (!options.development) {
    for (const [name, value] of Object.entries(adminHeaders)) response.setHeader(name, value)
  }
  void options.next(request, response)
}

/** Reads on for nothing: a client that is cut off while it sends sees a broken connection instead of the answer. */
function drain(request: IncomingMessage): Promise<void> {
  let left = 10 * uploadLimit
  return new Promise((resolve) => {
    request.on('data', (chunk: Buffer) => {
      left -= chunk.length
      if (left < 0) request.destroy()
    })
    request.once('close', resolve)
  })
}

/** Routes that answer programs read their query themselves. */
function readDataQuery(search: string): { search: string; unknown: string | null } {
  return { search, unknown: lostParameter(search) }
}

/** Sends a file of the build from memory; false when it is not one. */
async function sendBuilt(
  { answers }: DoorOptions,
  asking: { request: IncomingMessage; response: ServerResponse; pathname: string },
): Promise<boolean> {
  const { pathname, ...rest } = asking
  if (!pathname.startsWith('/_next/static/')) return false
  const file = await builtFile(pathname)
  if (!file) return false
  await answers.answer({ ...rest, key: pathname, make: () => Promise.resolve(file) })
  return true
}

async function toPublic(
  options: DoorOptions,
  asking: { request: IncomingMessage; response: ServerResponse; search: string },
): Promise<void> {
  const { request, response } = asking
  const [pathname = '/'] = (request.url ?? '/').split('?')
  const path = areaOf(pathname) === 'hidden' ? '/unknown' : routeOf(pathname)
  const search = canonicalSearch(asking.search)
  const route = search ? `${path}?${search}` : path
  if (options.development) {
    cleanPublicRequest(request)
    request.url = route
    return void options.next(request, response)
  }
  const isApi = areaOf(pathname) === 'api'
  const sent = mediaTypeOf(pathname)
  const accept = isApi ? acceptClass(request.headers.accept, { pathname, sent }) : '*/*'
  const make = () => makeAnswer(options, { route, accept: accept ?? request.headers.accept })
  const onMiss = () => (isApi ? countMiss(options, { request, response, pathname }) : none)
  if (accept === null) {
    const headers = await onMiss()
    return headers ? send(request, response, await make(), { headers }) : undefined
  }
  return options.answers.answer({ request, response, key: `${accept} ${route}`, make, onMiss })
}

const none = Promise.resolve({})

/** The headers that tell how many answers are left; null when none is, and that was said. */
async function countMiss(
  { limit, pages }: DoorOptions,
  asking: { request: IncomingMessage; response: ServerResponse; pathname: string },
): Promise<Record<string, string> | null> {
  const { headers, isRefused } = await limit(asking.request)
  if (!isRefused) return headers
  const { response, pathname } = asking
  const reason = `Too many answers had to be made for this address. Try again in ${headers['retry-after']} seconds.`
  const page = pages()?.refusal ?? null
  refuse({ response, area: 'api', pathname, page, code: 'too_many_requests', reason, headers })
  return null
}

/** Has an answer made; a page that fails is the page that was made for that at start. */
async function makeAnswer(
  options: DoorOptions,
  asked: { route: string; accept: string | undefined },
): Promise<Made> {
  const { trace, ...finished } = await render({ next: options.next, ...asked })
  const made = { ...finished, tags: trace.tags }
  const isPage = finished.headers['content-type']?.startsWith('text/html') ?? true
  if (finished.status < 500 || !isPage) return made
  options.log.error({ path: asked.route, status: finished.status }, 'a page could not be made')
  const trouble = options.pages()?.trouble
  return trouble ? { ...trouble, tags: trace.tags } : made
}
