import { stat } from 'node:fs/promises'
import type { IncomingMessage, ServerResponse } from 'node:http'
import path from 'node:path'
import sendFile from 'send'
import type { MissingPictures } from './missing-pictures'
import { dataHeaders } from './security-headers'

const types: Record<string, string> = {
  '.avif': 'image/avif',
  '.gif': 'image/gif',
  '.jpeg': 'image/jpeg',
  '.jpg': 'image/jpeg',
  '.png': 'image/png',
  '.webp': 'image/webp',
}
const aYear = 31_536_000_000

/** Sends an uploaded image, or the part of it that is asked for; false when there is none of that name. */
export async function sendMedia(options: {
  request: IncomingMessage
  response: ServerResponse
  folder: string
  pathname: string
  missing: MissingPictures
}): Promise<boolean> {
  const { request, response, pathname, missing } = options
  const name = path.basename(decodeURIComponent(pathname))
  const type = types[path.extname(name).toLowerCase()]
  if (!type || `/media/${encodeURIComponent(name)}` !== pathname) return false
  const root = path.resolve(options.folder)
  const found = await stat(path.join(root, name)).catch(() => null) // not there
  if (!found?.isFile()) {
    missing.note(name)
    return false
  }
  missing.isBack(name)
  const etag = `"${found.size.toString(36)}-${Math.trunc(found.mtimeMs).toString(36)}"`
  // Programs that compare tags themselves add `no-cache`, which means them: a 304 is what they want to hear.
  delete request.headers['cache-control']
  // Named by its content (collections/media/name-by-content.ts): under one name it is always the same.
  const file = sendFile(request, encodeURIComponent(name), {
    root,
    index: false,
    dotfiles: 'ignore',
    maxAge: aYear,
    immutable: true,
  })
  file.on('headers', (answer: ServerResponse) => {
    for (const [header, value] of Object.entries({ ...dataHeaders, 'content-type': type, etag })) {
      answer.setHeader(header, value)
    }
  })
  // The file went away meanwhile, or a range that it does not have was asked for.
  file.on('error', (error: { status?: number; headers?: Record<string, string> }) => {
    if (!response.headersSent) {
      response.writeHead(error.status ?? 500, { ...dataHeaders, ...error.headers })
    }
    response.end()
  })
  file.pipe(response)
  return true
}
