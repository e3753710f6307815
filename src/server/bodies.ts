import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Area } from './paths'
import { importsPath, largestUpload } from '@/vocabulary/imports'

type Limit = { bytes: number; seconds: number; words: string }

/** What may be sent, and how long it may take: the file that Payload takes with the form around it, or a reader's form. */
export const bodyLimits = {
  upload: { bytes: 20_000_000 + 64_000, seconds: 300, words: '20 MB' },
  import: {
    bytes: largestUpload.bytes + 64_000,
    seconds: 600,
    words: largestUpload.words,
  },
  form: { bytes: 64_000, seconds: 20, words: '64 kB' },
} as const satisfies Record<string, Limit>

export function bodyLimitOf({ area, pathname }: { area: Area; pathname: string }): Limit {
  if (pathname === `/cms/api${importsPath}`) return bodyLimits.import
  return area === 'admin' ? bodyLimits.upload : bodyLimits.form
}

/** Whether a request has anything but its head. */
export function hasBody({ headers }: IncomingMessage): boolean {
  return headers['transfer-encoding'] !== undefined || Number(headers['content-length'] ?? 0) > 0
}

/** Whether a request says of itself that it is too large. */
export function declaresMore({ headers }: IncomingMessage, { bytes }: Limit): boolean {
  return Number(headers['content-length'] ?? 0) > bytes
}

/** Reads on for nothing: a client that is cut off while it sends sees a broken connection instead of the answer. */
export function drain(request: IncomingMessage, { bytes, seconds }: Limit): Promise<void> {
  let left = 10 * bytes
  const slow = setTimeout(() => request.destroy(), seconds * 1000)
  return new Promise((resolve) => {
    request.on('data', (chunk: Buffer) => {
      left -= chunk.length
      if (left < 0) request.destroy()
    })
    request.once('close', () => {
      clearTimeout(slow)
      resolve()
    })
  })
}

/**
 * Holds a body to its limit whoever reads it: one that is sent in pieces does not say how long it will be, and one that
 * trickles holds a connection. What goes over ends with the connection.
 */
export function boundBody(
  request: IncomingMessage,
  response: ServerResponse,
  { bytes, seconds }: Limit,
): void {
  if (!hasBody(request)) return
  const cut = (status: string) => cutOff({ request, response, status })
  const slow = setTimeout(() => cut('408 Request Timeout'), seconds * 1000)
  request.once('end', () => clearTimeout(slow)).once('close', () => clearTimeout(slow))
  const push = request.push.bind(request)
  let left = bytes
  // Node's parser hands every piece to `push`, before anybody has begun to read.
  request.push = (chunk: Buffer | null, encoding) => {
    if (left < 0) return true
    left -= chunk?.length ?? 0
    if (left >= 0) return push(chunk, encoding)
    cut('413 Content Too Large')
    return true
  }
  // After an answer Node reads on past `push`, and without end, unless somebody has begun to read before it looks.
  response.prependOnceListener('finish', () => {
    if (!request.complete) request.resume().read(0)
  })
}

/** Says why, where nothing has been answered yet, and ends the connection. */
function cutOff(args: {
  request: IncomingMessage
  response: ServerResponse
  status: string
}): void {
  const { request, response, status } = args
  if (response.headersSent) return void request.destroy()
  const answer = `HTTP/1.1 ${status}\r\nconnection: close\r\ncontent-length: 0\r\n\r\n`
  request.socket.end(answer, () => request.destroy())
}
