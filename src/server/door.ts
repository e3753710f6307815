import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Logger } from 'pino'
import type { Env } from '@/env'
import { readPageQuery } from '@/vocabulary/page-parameters'
import { bodyLimitOf, boundBody, declaresMore, drain } from './bodies'
import type { CachedAnswers } from './cache/answer'
import type { Enhancement } from './enhancement'
import { fixedFile } from './fixed-files'
import { answerHealth, type Health } from './health'
import { answerMetrics } from './answer-metrics'
import { cleanAdminRequest } from './hygiene'
import type { MadePages } from './made-pages'
import type { Metrics } from './metrics'
import { sendMedia } from './media-files'
import type { MissingPictures } from './missing-pictures'
import { areaOf, lostParameter, malformed } from './paths'
import { sendPreview } from './previews'
import { toPublic } from './public-answers'
import type { rateLimit } from './rate-limit'
import { refuse } from './refusal'
import type { NextHandler } from './render'
import { adminHeaders } from './security-headers'
import { sendSecurityText } from './security-text'

export type DoorOptions = {
  next: NextHandler & ((request: IncomingMessage, response: ServerResponse) => Promise<void> | void)
  health: Health
  log: Logger
  mediaDir: string
  missing: MissingPictures
  dataDir: string
  development: boolean
  answers: CachedAnswers
  /** Counts what an address has the API make. */
  limit: ReturnType<typeof rateLimit>
  /** What was made at start; nothing while developing. */
  pages: () => MadePages | null
  enhancement: Enhancement
  metrics: Pick<Metrics, 'text'>
  /** Settings that only the door knows. */
  settings: Pick<Env, 'METRICS_TOKEN' | 'SECURITY_CONTACT' | 'SITE_URL'>
}

const allowed = 'GET, HEAD, OPTIONS'
const noSuchFile = 'There is no file of this name here.'
const reading = new Set(['GET', 'HEAD'])
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

    const { method = 'GET' } = request
    const limit = bodyLimitOf({ area, pathname })
    const isTooLarge = declaresMore(request, limit)
    if (isTooLarge) await drain(request, limit)
    else boundBody(request, response, limit)
    // Where nothing can be sent at all, its size is not what is wrong.
    if (isTooLarge && (area === 'admin' || reading.has(method))) {
      const reason = `This is larger than ${limit.words}. Make it smaller and try again.`
      return refuse({ ...refusal, code: 'too_large', reason })
    }
    if (area === 'admin') return toAdmin(options, request, response)
    if (options.development && (area === 'hidden' || area === 'asset')) {
      return void options.next(request, response)
    }
    if (method === 'OPTIONS') {
      const headers = { allow: allowed, ...(area === 'api' ? cors : {}) }
      return void response.writeHead(204, headers).end()
    }
    if (!reading.has(method)) {
      const reason = `${method} is not possible here; this address answers ${allowed}.`
      const headers = { allow: allowed }
      return refuse({ ...refusal, code: 'method_not_allowed', reason, headers })
    }
    if (area === 'health') return answerHealth({ pathname, response, health: options.health })
    if (area === 'metrics') {
      const { metrics, settings } = options
      return answerMetrics({ request, response, metrics, token: settings.METRICS_TOKEN })
    }
    if (area === 'preview') return sendPreview(options, { request, response })
    if (sendSecurityText({ pathname, response, settings: options.settings })) return
    if (area === 'asset' && (await sendFixed(options, { request, response, pathname }))) return
    if (area === 'media') {
      const { mediaDir: folder, missing } = options
      if (await sendMedia({ request, response, folder, pathname, missing })) return
    }
    // Not kept: another replica may be about to bring the file.
    if (area === 'asset' || area === 'media') {
      return refuse({ ...refusal, area: 'page', code: 'not_found', reason: noSuchFile })
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

/** Routes that answer programs read their query themselves. */
function readDataQuery(search: string): { search: string; unknown: string | null } {
  return { search, unknown: lostParameter(search) }
}

/** Sends a file of the build or an icon from memory; false when it is none. */
async function sendFixed(
  { answers, dataDir }: DoorOptions,
  asking: { request: IncomingMessage; response: ServerResponse; pathname: string },
): Promise<boolean> {
  const { pathname, ...rest } = asking
  const hasQuery = rest.request.url !== pathname
  const make = () => fixedFile({ pathname, hasQuery, dataDir })
  const file = await make()
  if (!file) return false
  const key = hasQuery ? `${pathname}?` : pathname
  await answers.answer({ ...rest, key, make: async () => (await make()) ?? file })
  return true
}
