import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Logger } from 'pino'
import { send, type Finished } from './finish'
import { answerHealth, type Health } from './health'
import { cleanAdminRequest, cleanPublicRequest } from './hygiene'
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
  /** The page for a failed render, made at start. */
  troublePage: () => Finished | null
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
    const forProgram = area === 'api' || pathname.startsWith('/cms/api')
    const broken = malformed(url)
    if (broken) return refuse({ response, forProgram, ...broken })

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
      return refuse({ response, forProgram, status: 405, reason, headers: { allow: allowed } })
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
    return refuse({ response, forProgram: true, status: 413, reason, headers })
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
  const [pathname = '/', search] = asked.url.split('?')
  const route = areaOf(pathname) === 'hidden' ? `/unknown${pathname}` : routeOf(pathname)
  cleanPublicRequest(request)
  if (options.development) {
    request.url = search ? `${route}?${search}` : route
    return void options.next(request, response)
  }
  const finished = await renderOrTrouble(options, request, search ? `${route}?${search}` : route)
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
  const trouble = options.troublePage()
  return trouble ? { ...trouble, status: 500 } : finished
}
