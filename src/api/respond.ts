import { createReadStream } from 'node:fs'
import path from 'node:path'
import { Readable } from 'node:stream'
import { accepts, chooseFormat } from '@/contract/accept'
import { apiHeaders } from '@/contract/api-headers'
import { BadCursor } from '@/contract/cursor'
import { ApiProblem, badParameters, toProblem } from '@/contract/problem'
import { env } from '@/env'
import { formatsAt } from '@/paths'
import { fileHeader, staleHeader } from '@/vocabulary/file-answers'
import { mediaTypes, type Format } from '@/vocabulary/formats'
import { problems } from '@/vocabulary/problems'
import { alternateLinks } from './alternates'
import { badCursorMessage } from './list-query'
import { searchParams } from './search-params'

/** What an endpoint has to say: data, a text or picture in a format of its own, a file below DATA_DIR, or another address. */
export type Answer =
  | { body: unknown; lastModified?: string | null }
  | {
      content: string | Uint8Array<ArrayBuffer>
      mediaType: string
      lastModified?: string | null
      headers?: Record<string, string>
    }
  | { file: string; mediaType: string; isStale: boolean }
  | { redirect: string }
type Asked = { path: string; params: URLSearchParams; format: Format }
export type Work = (request: Asked) => Promise<Answer>
/** Where an unexpected error goes. The consumer is told nothing of it. */
export type Report = (error: unknown) => void

/**
 * Answers a request, whatever happens: the work's answer, or a problem. `offers` are the media types it may have, where
 * the table of formats (src/vocabulary/formats.ts) does not say.
 */
export async function respond(
  request: Request,
  { work, report, offers }: { work: Work; report: Report; offers?: readonly string[] },
) {
  const url = new URL(request.url)
  try {
    const format = formatOf(request.headers.get('accept'), { url, offers })
    const asked = { path: url.pathname, params: searchParams(url), format }
    return success(await work(asked), asked)
  } catch (error) {
    return failure(asProblem(error, report), url.pathname)
  }
}

function formatOf(
  accept: string | null,
  { url, offers }: { url: URL; offers: readonly string[] | undefined },
): Format {
  const formats = formatsAt(decodeURIComponent(url.pathname)) ?? ['json']
  const format = offers ? null : chooseFormat(accept, formats)
  if (format) return format
  const offered = [...(offers ?? formats.map((each) => mediaTypes[each]))]
  if (offers?.some((offer) => accepts(accept, offer))) return 'json'
  const detail = `Only ${offered.join(', ')} ${offered.length === 1 ? 'is' : 'are'} offered at this address.`
  throw new ApiProblem('not_acceptable', detail, { offered })
}

function success(answer: Answer, asked: Asked): Response {
  const shared = apiHeaders(env.SITE_URL)
  if ('redirect' in answer) {
    return new Response(null, { status: 308, headers: { ...shared, location: answer.redirect } })
  }
  if ('file' in answer) return fileResponse(answer)
  const changed = answer.lastModified
  const { link: own, ...headers } = 'content' in answer ? (answer.headers ?? {}) : {}
  const links = [shared.link, ...alternateLinks(asked), own].filter((link) => link !== undefined)
  // As bytes: a text would be read once more for what is no Unicode.
  const content = 'body' in answer ? Buffer.from(JSON.stringify(answer.body)) : answer.content
  return new Response(content, {
    headers: {
      ...shared,
      ...headers,
      link: links.join(', '),
      'content-type': 'body' in answer ? `${mediaTypes.json}; charset=utf-8` : answer.mediaType,
      ...(changed && { 'last-modified': new Date(changed).toUTCString() }),
    },
  })
}

/** The door sends the file itself, in parts if asked to; what has no door in front gets it from here. */
function fileResponse({ file, mediaType, isStale }: Extract<Answer, { file: string }>): Response {
  const stream = () => createReadStream(path.resolve(env.DATA_DIR, file))
  const body = env.NODE_ENV === 'production' ? null : Readable.toWeb(stream())
  // Node's own type for the same thing.
  return new Response(body as ReadableStream | null, {
    headers: {
      ...apiHeaders(env.SITE_URL),
      'content-type': mediaType,
      [fileHeader]: file,
      ...(isStale && { [staleHeader]: 'yes' }),
    },
  })
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
