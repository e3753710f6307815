import { BadCursor } from '@/contract/cursor'
import { ApiProblem, badParameters, toProblem } from '@/contract/problem'
import { env } from '@/env'
import { problems } from '@/vocabulary/problems'
import { accepts } from './accept'
import { badCursorMessage } from './list-query'
import { searchParams } from './search-params'

/** What an endpoint has to say: data, a text or picture in a format of its own, or another address. */
export type Answer =
  | { body: unknown; lastModified?: string | null }
  | {
      content: string | Uint8Array<ArrayBuffer>
      mediaType: string
      lastModified?: string | null
      headers?: Record<string, string>
    }
  | { redirect: string }
export type Work = (request: { path: string; params: URLSearchParams }) => Promise<Answer>
/** Where an unexpected error goes. The consumer is told nothing of it. */
export type Report = (error: unknown) => void

const json = 'application/json'
const exposed =
  'Cache-Status, Cache-Tag, Deprecation, ETag, Last-Modified, Link, RateLimit, RateLimit-Policy, Retry-After, Sunset'

/** Answers a request, whatever happens: the work's answer, or a problem. `offers` are the media types it may have. */
export async function respond(
  request: Request,
  { work, report, offers = [json] }: { work: Work; report: Report; offers?: readonly string[] },
) {
  const url = new URL(request.url)
  try {
    const accept = request.headers.get('accept')
    if (!offers.some((offer) => accepts(accept, offer))) {
      throw new ApiProblem(
        'not_acceptable',
        `Only ${offers.join(', ')} is offered at this address.`,
      )
    }
    return success(await work({ path: url.pathname, params: searchParams(url) }))
  } catch (error) {
    return failure(asProblem(error, report), url.pathname)
  }
}

function success(answer: Answer): Response {
  if ('redirect' in answer) {
    return new Response(null, { status: 308, headers: { ...shared(), location: answer.redirect } })
  }
  const changed = answer.lastModified
  const isData = 'body' in answer
  return new Response(isData ? JSON.stringify(answer.body) : answer.content, {
    headers: {
      ...shared(),
      ...(isData ? {} : ownHeaders(answer.headers)),
      'content-type': isData ? `${json}; charset=utf-8` : answer.mediaType,
      ...(changed && { 'last-modified': new Date(changed).toUTCString() }),
    },
  })
}

/** A link of its own stands beside the one that every answer has. */
function ownHeaders({ link, ...headers }: Record<string, string> = {}): Record<string, string> {
  return link ? { ...headers, link: `${shared().link}, ${link}` } : headers
}

function failure(problem: ApiProblem, instance: string): Response {
  const body = toProblem(problem, { siteUrl: env.SITE_URL, instance })
  return new Response(JSON.stringify(body), {
    status: problems[problem.code].status,
    headers: { ...shared(), 'content-type': 'application/problem+json' },
  })
}

function asProblem(error: unknown, report: Report): ApiProblem {
  if (error instanceof ApiProblem) return error
  if (error instanceof BadCursor) {
    return badParameters([{ parameter: 'after', message: badCursorMessage }])
  }
  report(error)
  return new ApiProblem('internal_error', 'The answer could not be made. The fault is ours.')
}

function shared(): Record<string, string> {
  return {
    'access-control-allow-origin': '*',
    'access-control-expose-headers': exposed,
    link: `<${env.SITE_URL}/api/v1/openapi.json>; rel="service-desc"; type="application/json"`,
    vary: 'Accept',
  }
}
