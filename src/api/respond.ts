import { chooseFormat } from '@/contract/accept'
import { apiHeaders } from '@/contract/api-headers'
import { BadCursor } from '@/contract/cursor'
import { ApiProblem, badParameters, toProblem } from '@/contract/problem'
import { env } from '@/env'
import { formatsAt } from '@/paths'
import { mediaTypes, type Format } from '@/vocabulary/formats'
import { problems } from '@/vocabulary/problems'
import { alternateLinks } from './alternates'
import { badCursorMessage } from './list-query'
import { searchParams } from './search-params'

/** What an endpoint has to say: a body, a text in the format that was asked for, or another address. */
export type Answer =
  | { body: unknown; lastModified?: string | null }
  | { text: string; lastModified?: string | null; license: string }
  | { redirect: string }
type Asked = { path: string; params: URLSearchParams; format: Format }
export type Work = (request: Asked) => Promise<Answer>
/** Where an unexpected error goes. The consumer is told nothing of it. */
export type Report = (error: unknown) => void

/** Answers a request, whatever happens: the work's answer, or a problem. */
export async function respond(request: Request, { work, report }: { work: Work; report: Report }) {
  const url = new URL(request.url)
  try {
    const format = formatOf(request, url)
    const asked = { path: url.pathname, params: searchParams(url), format }
    return success(await work(asked), asked)
  } catch (error) {
    return failure(asProblem(error, report), url.pathname)
  }
}

function formatOf(request: Request, { pathname }: URL): Format {
  const formats = formatsAt(decodeURIComponent(pathname)) ?? ['json']
  const format = chooseFormat(request.headers.get('accept'), formats)
  if (format) return format
  const offered = formats.map((each) => mediaTypes[each])
  const only = offered.length === 1 ? 'Only' : 'What is offered at this address:'
  const end = offered.length === 1 ? ' is offered at this address.' : '.'
  throw new ApiProblem('not_acceptable', `${only} ${offered.join(', ')}${end}`, { offered })
}

function success(answer: Answer, asked: Asked): Response {
  const shared = apiHeaders(env.SITE_URL)
  if ('redirect' in answer) {
    return new Response(null, { status: 308, headers: { ...shared, location: answer.redirect } })
  }
  const changed = answer.lastModified
  const links = [shared.link, ...alternateLinks(asked)]
  if ('license' in answer) links.push(`<${answer.license}>; rel="license"`)
  return new Response('text' in answer ? answer.text : JSON.stringify(answer.body), {
    headers: {
      ...shared,
      link: links.join(', '),
      'content-type': contentType(asked.format),
      ...(changed && { 'last-modified': new Date(changed).toUTCString() }),
    },
  })
}

/** The type of CSL-JSON takes no charset: JSON is always UTF-8. Ours for plain JSON has always had one. */
function contentType(format: Format): string {
  const charset = format === 'csl.json' ? '' : '; charset=utf-8'
  return mediaTypes[format] + charset
}

function failure(problem: ApiProblem, instance: string): Response {
  const body = toProblem(problem, { siteUrl: env.SITE_URL, instance })
  return new Response(JSON.stringify(body), {
    status: problems[problem.code].status,
    headers: { ...apiHeaders(env.SITE_URL), 'content-type': 'application/problem+json' },
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
