import type { ServerResponse } from 'node:http'
import { apiHeaders } from '@/contract/api-headers'
import { ApiProblem, toProblem, type ParameterError } from '@/contract/problem'
import { env } from '@/env'
import { problems, type ProblemCode } from '@/vocabulary/problems'
import type { Finished } from './finish'
import type { MadePages } from './made-pages'
import type { Area } from './paths'
import { dataHeaders, readerHeaders } from './security-headers'

type Reason = {
  area: Area
  code: ProblemCode
  reason: string
  /** The path that was asked for. */
  pathname: string
  errors?: ParameterError[]
  /** The page for people; none while developing. */
  page: MadePages['refusal'] | null
  headers?: Record<string, string>
}

/** Refuses before Next is asked, with one clear sentence. */
export function refuse({ response, ...reason }: Reason & { response: ServerResponse }): void {
  const { status, headers, body } = refusalOf(reason)
  response.writeHead(status, headers).end(body)
}

/** A refusal as a page, for the panel, or as a problem (RFC 9457). */
export function refusalOf(refusal: Reason): Finished {
  const { area, code, page, headers } = refusal
  const isPage = (area === 'page' || area === 'preview') && page !== null
  const body = isPage ? pageOf(refusal, page) : JSON.stringify(dataOf(refusal))
  const problem = area === 'admin' ? 'application/json' : 'application/problem+json'
  return {
    status: problems[code].status,
    headers: {
      ...(isPage ? readerHeaders : dataHeaders),
      ...(area === 'api' ? apiHeaders(env.SITE_URL) : {}),
      'content-type': isPage ? 'text/html; charset=utf-8' : problem,
      'cache-control': 'no-store',
      'content-length': String(Buffer.byteLength(body)),
      ...headers,
    },
    body: Buffer.from(body),
  }
}

function pageOf({ code, reason, pathname }: Reason, page: MadePages['refusal']): string {
  const onward =
    code === 'invalid_parameters'
      ? { href: pathname, label: 'Open the page without it' }
      : { href: '/', label: 'Go to the home page' }
  return page({ title: titles[code] ?? problems[code].title, reason, ...onward })
}

/** The panel shows the message of Payload's error form. */
function dataOf({ area, code, reason, errors, pathname }: Reason): object {
  if (area === 'admin') return { errors: [{ message: reason }] }
  const problem = new ApiProblem(code, reason, { errors })
  return toProblem(problem, { siteUrl: env.SITE_URL, instance: pathname })
}

/** The titles of problems in words for people. */
const titles: Partial<Record<ProblemCode, string>> = {
  invalid_parameters: 'This address makes no sense to us',
  malformed_address: 'This address makes no sense to us',
  malformed_request: 'This could not be understood',
  method_not_allowed: 'That cannot be done here',
}
