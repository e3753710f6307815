import { BadCursor } from '@/contract/cursor'
import { ApiProblem, badParameters, toProblem } from '@/contract/problem'
import { env } from '@/env'
import { problems } from '@/vocabulary/problems'
import { accepts } from './accept'
import { badCursorMessage } from './list-query'
import { searchParams } from './search-params'

/** What an endpoint has to say: a body, or another address. */
export type Answer = { body: unknown; lastModified?: string | null } | { redirect: string }
export type Work = (request: { path: string; params: URLSearchParams }) => Promise<Answer>
/** Where an unexpected error goes. The consumer is told nothing of it. */
export type Report = (error: unknown) => void

const json = 'application/json'
const exposed =
  'Cache-Status, Cache-Tag, Deprecation, ETag, Last-Modified, Link, RateLimit, RateLimit-Policy, Retry-After, Sunset'

/** Answers a request, whatever happens: the work's answer, or a problem. */
export async function respond(request: Request, { work, report }: { work: Work; report: Report }) {
  const url = new URL(request.url)
  try {
    if (!accepts(request.headers.get('accept'), json)) {
      throw new ApiProblem('not_acceptable', `Only ${json} is offered at this address.`)
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
  return new Response(JSON.stringify(answer.body), {
    headers: {
      ...shared(),
      'content-type': `${json}; charset=utf-8`,
      ...(changed && { 'last-modified': new Date(changed).toUTCString() }),
    },
  })
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
