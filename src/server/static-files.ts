import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import type { IncomingMessage, ServerResponse } from 'node:http'
import path from 'node:path'
import { dataHeaders } from './security-headers'

const types: Record<string, string> = {
  '.avif': 'image/avif',
  '.gif': 'image/gif',
  '.jpeg': 'image/jpeg',
  '.jpg': 'image/jpeg',
  '.png': 'image/png',
  '.webp': 'image/webp',
}

/** Sends an uploaded image; false when there is none of that name. */
export async function sendMedia(options: {
  request: IncomingMessage
  response: ServerResponse
  folder: string
  pathname: string
}): Promise<boolean> {
  const name = path.basename(decodeURIComponent(options.pathname))
  const type = types[path.extname(name).toLowerCase()]
  if (!type || `/media/${encodeURIComponent(name)}` !== options.pathname) return false
  const file = path.join(path.resolve(options.folder), name)
  const found = await stat(file).catch(() => null)
  if (!found?.isFile()) return false
  const etag = `"${found.size.toString(36)}-${Math.trunc(found.mtimeMs).toString(36)}"`
  const headers = {
    ...dataHeaders,
    'content-type': type,
    // Named by its content (collections/media/name-by-content.ts): under one name it is always the same.
    'cache-control': 'public, max-age=31536000, immutable',
    'last-modified': found.mtime.toUTCString(),
    etag,
  }
  if (options.request.headers['if-none-match'] === etag) {
    options.response.writeHead(304, headers).end()
    return true
  }
  options.response.writeHead(200, { ...headers, 'content-length': found.size })
  if (options.request.method === 'HEAD') options.response.end()
  else createReadStream(file).pipe(options.response)
  return true
}
