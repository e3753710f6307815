import type { IncomingMessage, ServerResponse } from 'node:http'
import { currentRequest } from '@/current-request'
import { fileOf, sendKeptFile } from '@/server/file-answer'
import { encodingFor } from './encoding'
import { variantOf, type Entry, type Variant } from './entry'

/** How an answer came about, in the words of RFC 9211. */
export type How = 'hit' | 'fwd=miss' | 'fwd=stale'

/** Sends a hit at once, if its bytes are there in the encoding that is asked for. Computes no header. */
export function writeHit(
  request: IncomingMessage,
  response: ServerResponse,
  entry: Entry,
): boolean {
  const variant = entry.variants.get(
    encodingFor(entry.made, request.headers['accept-encoding'] as string | undefined),
  )
  if (!variant) return false
  write({ request, response, entry, variant })
  return true
}

/** Sends a response, kept or not, and says how it came about. */
export async function sendEntry(args: {
  request: IncomingMessage
  response: ServerResponse
  entry: Entry
  how: How
  headers?: Record<string, string>
}): Promise<void> {
  const { request, response, entry, how, headers = {} } = args
  const current = currentRequest()
  if (current) current.how = how
  const file = fileOf(entry.made)
  if (file !== null) return sendKeptFile({ ...args, file })
  const accept = request.headers['accept-encoding'] as string | undefined
  const variant = await variantOf(entry, encodingFor(entry.made, accept))
  const told = (block: string[]) => [
    ...block.map((value) => (value === 'knotwork; hit' ? `knotwork; ${how}` : value)),
    ...Object.entries(headers).flat(),
  ]
  const { etag, body } = variant
  const asMade = { etag, body, hit: told(variant.hit), notModified: told(variant.notModified) }
  write({ request, response, entry, variant: asMade })
}

function write(args: {
  request: IncomingMessage
  response: ServerResponse
  entry: Entry
  variant: Variant
}): void {
  const { request, response, entry, variant } = args
  if (entry.made.status === 200 && isUnchanged(request, entry, variant)) {
    response.writeHead(304, variant.notModified).end()
    return
  }
  response.writeHead(entry.made.status, variant.hit)
  response.end(request.method === 'HEAD' ? undefined : variant.body)
}

/** Whether the client has these very bytes (RFC 9110, 13.2.2: the tag goes before the date). */
function isUnchanged(request: IncomingMessage, entry: Entry, { etag }: Variant): boolean {
  const tags = request.headers['if-none-match']
  if (tags !== undefined) {
    return tags === etag || tags.split(',').some((tag) => isOf(tag.trim(), etag))
  }
  const since = request.headers['if-modified-since']
  if (since === undefined || !entry.made.headers['cache-control']?.startsWith('public')) {
    return false
  }
  return Date.parse(since) >= Math.floor(entry.lastModified.getTime() / 1000) * 1000
}

function isOf(tag: string, etag: string): boolean {
  return tag === '*' || tag.replace(/^W\//, '') === etag
}
