import { STATUS_CODES, type ServerResponse } from 'node:http'
import { dataHeaders, readerHeaders } from './security-headers'

/** Refuses before Next is asked: one clear sentence, as a problem (RFC 9457) for programs, as a page for people. */
export function refuse(options: {
  response: ServerResponse
  status: number
  reason: string
  forProgram: boolean
  headers?: Record<string, string>
}): void {
  const { response, status, reason, forProgram } = options
  const title = STATUS_CODES[status] ?? 'Refused'
  const body = forProgram
    ? JSON.stringify({ type: 'about:blank', title, status, detail: reason })
    : `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${title} – Knotwork</title><main><h1>${title}</h1><p>${reason}</p><p><a href="/">Go to the first page</a></p></main></html>`
  response
    .writeHead(status, {
      ...(forProgram ? dataHeaders : readerHeaders),
      'content-type': forProgram ? 'application/problem+json' : 'text/html; charset=utf-8',
      'cache-control': 'no-store',
      'content-length': Buffer.byteLength(body),
      ...options.headers,
    })
    .end(body)
}
