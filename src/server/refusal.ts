import type { ServerResponse } from 'node:http'
import { apiHeaders } from '@/contract/api-headers'
import { ApiProblem, toProblem, type ParameterError } from '@/contract/problem'
import { env } from '@/env'
import { problems, type ProblemCode } from '@/vocabulary/problems'
import type { MadePages } from './made-pages'
import type { Area } from './paths'
import { dataHeaders, readerHeaders } from './security-headers'

type Refusal = {
  response: ServerResponse
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

/** Refuses before Next is asked, with one clear sentence: as a page, to the panel, or as a problem (RFC 9457). */
export function refuse(refusal: Refusal): void {
  const { response, area, code, page, headers } = refusal
  const isPage = area === 'page' && page !== null
  const body = isPage ? pageOf(refusal, page) : JSON.stringify(dataOf(refusal))
  const problem = area === 'admin' ? 'application/json' : 'application/problem+json'
  response
    .writeHead(problems[code].status, {
      ...(isPage ? readerHeaders : dataHeaders),
      ...(area === 'api' ? apiHeaders(env.SITE_URL) : {}),
      'content-type': isPage ? 'text/html; charset=utf-8' : problem,
      'cache-control': 'no-store',
      'content-length': Buffer.byteLength(body),
      ...headers,
    })
    .end(body)
}

function pageOf({ code, reason, pathname }: Refusal, page: MadePages['refusal']): string {
  const onward =
    code === 'invalid_parameters'
      ? { href: pathname, label: 'Open the page without it' }
      : { href: '/', label: 'Go to the home page' }
  return page({ title: titles[code] ?? problems[code].title, reason, ...onward })
}

/** The panel shows the message of Payload's error form. */
function dataOf({ area, code, reason, errors, pathname }: Refusal): object {
  if (area === 'admin') return { errors: [{ message: reason }] }
  const problem = new ApiProblem(code, reason, { errors })
  return toProblem(problem, { siteUrl: env.SITE_URL, instance: pathname })
}

/** The titles of problems in words for people. */
const titles: Partial<Record<ProblemCode, string>> = {
  invalid_parameters: 'This address makes no sense to us',
  malformed_address: 'This address makes no sense to us',
  method_not_allowed: 'That cannot be done here',
}
