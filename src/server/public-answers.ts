import type { IncomingMessage, ServerResponse } from 'node:http'
import { currentRequest, inRequest } from '@/current-request'
import { TookTooLong } from './cache/making'
import type { Made } from './cache/entry'
import { acceptClass, canonicalSearch } from './cache-key'
import type { DoorOptions } from './door'
import { send } from './finish'
import { cleanPublicRequest } from './hygiene'
import { areaOf, mediaTypeOf, routeOf } from './paths'
import { refuse } from './refusal'
import { render } from './render'

type Asking = { request: IncomingMessage; response: ServerResponse; search: string }

/** Answers for pages and the API: from memory, or made for whoever waits. */
export async function toPublic(options: DoorOptions, asking: Asking): Promise<void> {
  const { request, response } = asking
  const [pathname = '/'] = (request.url ?? '/').split('?')
  const area = areaOf(pathname)
  const path = area === 'hidden' || area === 'asset' ? '/unknown' : routeOf(pathname)
  const search = canonicalSearch(asking.search)
  const route = search ? `${path}?${search}` : path
  if (options.development) {
    cleanPublicRequest(request)
    request.url = route
    return void options.next(request, response)
  }
  try {
    await answer(options, { request, response, pathname, route })
  } catch (error) {
    options.log.error({ error, path: route }, 'an answer could not be made')
    if (response.headersSent) return void response.destroy()
    const isLate = error instanceof TookTooLong
    refuse({
      response,
      area: area === 'api' ? 'api' : 'page',
      pathname,
      page: options.pages()?.refusal ?? null,
      code: isLate ? 'unavailable' : 'internal_error',
      reason: isLate
        ? 'The answer took too long to make. Try again in a few seconds.'
        : 'The answer could not be made. The fault is ours, and has been noted.',
      headers: isLate ? { 'retry-after': '5' } : {},
    })
  }
}

async function answer(
  options: DoorOptions,
  asked: { request: IncomingMessage; response: ServerResponse; pathname: string; route: string },
): Promise<void> {
  const { request, response, pathname, route } = asked
  const isApi = areaOf(pathname) === 'api'
  const sent = mediaTypeOf(pathname)
  const accept = isApi ? acceptClass(request.headers.accept, { pathname, sent }) : '*/*'
  const asking = { route, accept: accept ?? request.headers.accept }
  const current = currentRequest()
  // Made anew after a change, it has no other request to be logged with.
  const make = () => {
    const work = () => makeAnswer(options, asking)
    return current && !currentRequest() ? inRequest({ ...current, id: 'unasked' }, work) : work()
  }
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
  const { next, enhancement } = options
  const made = await render({ next, enhancement, ...asked })
  const isPage = made.headers['content-type']?.startsWith('text/html') ?? true
  if (made.status < 500 || !isPage) return made
  options.log.error({ path: asked.route, status: made.status }, 'a page could not be made')
  const trouble = options.pages()?.trouble
  return trouble ? { ...trouble, tags: made.tags, until: null } : made
}
