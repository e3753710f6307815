import { randomUUID } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Logger } from 'pino'
import { inRequest, type CurrentRequest } from '@/current-request'
import { tallyOf } from '@/meters'
import { areaOf, type Area } from './paths'
import { routeClass } from './route-class'

type Answer = (request: IncomingMessage, response: ServerResponse) => Promise<void>

type Options = {
  answer: Answer
  log: Pick<Logger, 'info'>
  /** Told how long each answer took that was not sent directly from memory. */
  observe: (answered: { route: string; status: string; seconds: number }) => void
  /** Whether a proxy of ours stands in front, whose request ids are taken over. */
  hasProxy: boolean
}

/** Gives each request that takes thought an id; counts and times it, and logs it if something had to be made for it. */
export function observed({ answer, log, observe, hasProxy }: Options): Answer {
  return (request, response) => {
    const begun = performance.now()
    const [pathname = '/'] = (request.url ?? '/').split('?')
    const area = areaOf(pathname)
    const current: CurrentRequest = {
      id: idOf(request, hasProxy),
      route: routeClass(pathname),
      how: null,
    }
    if (area === 'admin') response.setHeader('x-request-id', current.id)
    response.once('close', () => {
      const ms = performance.now() - begun
      const { id, route, how } = current
      const status = response.writableFinished ? response.statusCode : 'aborted'
      tallyOf(route)[how ?? 'uncached'] += 1
      observe({ route, status: classOf(status), seconds: ms / 1000 })
      if (!isLogged(area, how)) return
      const { method } = request
      const path = withoutSecrets(pathname)
      const duration = Math.round(ms * 10) / 10
      log.info({ requestId: id, method, route, path, status, cache: how, duration }, 'answered')
    })
    return inRequest(current, () => answer(request, response))
  }
}

/** A hit writes no line, and neither does a file or a refusal at the door. */
function isLogged(area: Area, how: CurrentRequest['how']): boolean {
  if (area === 'admin' || area === 'preview') return true
  return (area === 'page' || area === 'api') && how !== null && how !== 'hit'
}

function idOf({ headers }: IncomingMessage, hasProxy: boolean): string {
  const given = headers['x-request-id']
  return hasProxy && typeof given === 'string' && /^[\w-]{8,64}$/.test(given) ? given : randomUUID()
}

function classOf(status: number | 'aborted'): string {
  return status === 'aborted' ? status : `${Math.floor(status / 100)}xx`
}

/** A link for a new password is as good as the password, and one to a draft as good as a sign-in. Queries, which hold searches, are never logged. */
function withoutSecrets(pathname: string): string {
  return pathname.replace(/^(.*\/(?:reset|verify|unlock|shared)\/).+$/, '$1…').slice(0, 200)
}
