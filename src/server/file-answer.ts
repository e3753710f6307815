import type { IncomingMessage, ServerResponse } from 'node:http'
import { stat } from 'node:fs/promises'
import path from 'node:path'
import sendFile from 'send'
import { env } from '@/env'
import { fileHeader, staleHeader } from '@/vocabulary/file-answers'
import { tagHeader, type Entry } from './cache/entry'
import type { How } from './cache/write'
import { refuse } from './refusal'

/** Whether the client takes gzip (RFC 9110, 12.5.3). */
const takesGzip = /(?:^|[\s,])gzip\s*(?!\s*;\s*q=0(?:\.0*)?\s*(?:,|$))(?:[;,]|$)/i

/** The file below DATA_DIR that is the body of a response; null for one that has its body with it. */
export function fileOf({ headers }: Entry['made']): string | null {
  return headers[fileHeader] ?? null
}

/**
 * Sends a file that is too large to be kept in memory, whole or in parts, plain or compressed as it lies beside it. It is
 * named by its content, so its name is its tag. One that somebody has removed is made again for the next who asks.
 */
export async function sendKeptFile(args: {
  request: IncomingMessage
  response: ServerResponse
  entry: Entry
  file: string
  how: How
  headers?: Record<string, string>
}): Promise<void> {
  const { request, response, entry, file, how, headers = {} } = args
  const isPacked = takesGzip.test(String(request.headers['accept-encoding'] ?? ''))
  const name = path.basename(isPacked ? `${file}.gz` : file)
  const root = path.resolve(env.DATA_DIR, path.dirname(file))
  const found = await stat(path.join(root, name)).catch(() => null) // not there
  if (!found?.isFile()) return refuseGone(args)
  // Programs that compare tags themselves add `no-cache`, which means them: a 304 is what they want to hear.
  delete request.headers['cache-control']
  const sent = sendFile(request, encodeURIComponent(name), { root, cacheControl: false })
  sent.on('headers', (answer: ServerResponse) => {
    for (const [header, value] of Object.entries({
      ...headersOf(entry, how),
      ...(isPacked ? { 'content-encoding': 'gzip' } : {}),
      etag: `"${name}"`,
      ...headers,
    })) {
      answer.setHeader(header, value)
    }
  })
  // A range that the file does not have was asked for, or the client has other bytes than it thinks.
  sent.on('error', (error: { status?: number; headers?: Record<string, string> }) => {
    if (response.headersSent) return void response.destroy()
    response.writeHead(error.status ?? 500, { ...headersOf(entry, how), ...error.headers }).end()
  })
  sent.pipe(response)
}

function refuseGone({ request, response, entry }: Parameters<typeof sendKeptFile>[0]): void {
  entry.isStale = true
  const [pathname = '/'] = (request.url ?? '/').split('?')
  const reason = 'The file has to be made again. Try again in a second.'
  const headers = { 'retry-after': '1' }
  refuse({ response, area: 'api', pathname, page: null, code: 'unavailable', reason, headers })
}

function headersOf({ made }: Entry, how: How): Record<string, string> {
  const { [staleHeader]: stale, ...headers } = made.headers
  delete headers[fileHeader]
  const vary = [headers.vary, 'accept-encoding'].filter(Boolean).join(', ').toLowerCase()
  return {
    ...headers,
    vary,
    ...(made.tags.size > 0 ? { 'cache-tag': tagHeader(made.tags) } : {}),
    'cache-status': `knotwork; ${stale ? 'fwd=stale' : how}`,
  }
}
