import { STATUS_CODES, type ServerResponse } from 'node:http'
import type { MadePages } from './made-pages'
import { dataHeaders, readerHeaders } from './security-headers'

type Refusal = {
  response: ServerResponse
  status: number
  reason: string
  /** The page for people; none means that a program asks, and gets a problem (RFC 9457). */
  page: MadePages['refusal'] | null
  /** Where a person can go on; home, unless said. */
  href?: string
  headers?: Record<string, string>
}

/** Refuses before Next is asked, with one clear sentence. */
export function refuse({ response, status, reason, page, href = '/', headers }: Refusal): void {
  const title = STATUS_CODES[status] ?? 'Refused'
  const label = href === '/' ? 'Go to the home page' : 'Open the page without it'
  const body = page
    ? page({ title: titles[status] ?? title, reason, href, label })
    : JSON.stringify({ type: 'about:blank', title, status, detail: reason })
  response
    .writeHead(status, {
      ...(page ? readerHeaders : dataHeaders),
      'content-type': page ? 'text/html; charset=utf-8' : 'application/problem+json',
      'cache-control': 'no-store',
      'content-length': Buffer.byteLength(body),
      ...headers,
    })
    .end(body)
}

/** The reason phrases of HTTP in words for people. */
const titles: Record<number, string> = {
  400: 'This address makes no sense to us',
  405: 'That cannot be done here',
  414: 'This address is too long',
}
