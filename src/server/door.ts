import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Logger } from 'pino'
import { readPageQuery } from '@/vocabulary/page-parameters'
import { send, type Finished } from './finish'
import { answerHealth, type Health } from './health'
import { cleanAdminRequest, cleanPublicRequest } from './hygiene'
import type { MadePages } from './made-pages'
import { areaOf, malformed, routeOf } from './paths'
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
  /** What was made at start; nothing while developing. */
  pages: () => MadePages | null
}

const uploadLimit = 25_000_000
const allowed = 'GET, HEAD, OPTIONS'
const cors = {
  'access-control-allow-origin': '*',
  'access-control-allow-methods': allowed,
  'access-control-max-age': '86400',
}

/** Where every request comes in: sorts it by address and method, and hands it to who answers. */
export function door(options: DoorOptions) {
  return async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const url = request.url ?? '/'
    const [pathname = '/'] = url.split('?')
    const area = areaOf(pathname)
    const page = area === 'page' ? (options.pages()?.refusal ?? null) : null
    const broken = malformed(url)
    if (broken) return refuse({ response, page, ...broken })

    if (area === 'admin') return toAdmin(options, request, response)
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
      return refuse({ response, page, status: 405, reason, headers: { allow: allowed } })
    }
    if (area === 'health') return answerHealth({ pathname, response, health: options.health })
    if (area === 'asset') return void options.next(request, response)
    if (area === 'media') {
      const { mediaDir: folder } = options
      if (await sendMedia({ request, response, folder, pathname })) return
    }
    return toPublic(options, request, response)
  }
}

function toAdmin(options: DoorOptions, request: IncomingMessage, response: ServerResponse): void {
  if (Number(request.headers['content-length'] ?? 0) > uploadLimit) {
    const reason = 'This is larger than 25 MB. Make the file smaller and try again.'
    // What is left of the body is not read: the connection ends with the answer.
    const headers = { connection: 'close' }
    return refuse({ response, page: null, status: 413, reason, headers })
  }
  cleanAdminRequest(request)
  if (!options.development) {
    for (const [name, value] of Object.entries(adminHeaders)) response.setHeader(name, value)
  }
  void options.next(request, response)
}

async function toPublic(
  options: DoorOptions,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const asked = { method: request.method, headers: { ...request.headers }, url: request.url ?? '/' }
  const [pathname = '/', query = ''] = asked.url.split('?')
  const { search, unknown } = readPageQuery(pathname, query)
  if (unknown !== null) {
    const page = options.pages()?.refusal ?? null
    const reason = `This page takes no “${unknown.slice(0, 60)}”.`
    return refuse({ response, page, status: 400, reason, href: pathname })
  }
  const path = areaOf(pathname) === 'hidden' ? `/unknown${pathname}` : routeOf(pathname)
  const route = search ? `${path}?${search}` : path
  cleanPublicRequest(request)
  if (options.development) {
    request.url = route
    return void options.next(request, response)
  }
  const finished = await renderOrTrouble(options, request, route)
  Object.assign(request, asked)
  await send(request, response, finished)
}

async function renderOrTrouble(
  options: DoorOptions,
  request: IncomingMessage,
  route: string,
): Promise<Finished> {
  const finished = await render({ request, next: options.next, route })
  const isPage = finished.headers['content-type']?.startsWith('text/html') ?? true
  if (finished.status < 500 || !isPage) return finished
  options.log.error({ path: route, status: finished.status }, 'a page could not be made')
  return options.pages()?.trouble ?? finished
}
