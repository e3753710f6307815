import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import type { Finished } from '@/server/finish'

export type Encoding = 'br' | 'gzip' | 'identity'

const compressible =
  /^(text\/|application\/(json|xml|javascript|x-bibtex|x-research-info-systems|[\w.-]+\+(json|xml))|image\/(svg|x-icon)|font\/ttf)/
const smallest = 512

/** Whether a media type is worth compressing. */
export function isText(mediaType: string): boolean {
  return compressible.test(mediaType)
}

/** The encoding in which a response goes to a client that sent this `Accept-Encoding` (RFC 9110, 12.5.3). */
export function encodingFor(finished: Finished, accept: string | undefined): Encoding {
  const { headers, body } = finished
  if (!accept || body.length < smallest || !isText(headers['content-type'] ?? '')) return 'identity'
  return preferred(accept)
}

/** Browsers send a handful of values; each is read once. */
const seen = new Map<string, Encoding>()

function preferred(accept: string): Encoding {
  const known = seen.get(accept)
  if (known) return known
  const read = readAccept(accept)
  if (seen.size < 1_000 && accept.length < 200) seen.set(accept, read)
  return read
}

function readAccept(accept: string): Encoding {
  const offered = new Map(
    accept.split(',').map((part) => {
      const [name = '', ...parameters] = part
        .trim()
        .toLowerCase()
        .split(/\s*;\s*/)
      const quality = parameters.find((parameter) => parameter.startsWith('q='))
      return [name, quality ? Number(quality.slice(2)) : 1] as const
    }),
  )
  if ((offered.get('br') ?? 0) > 0) return 'br'
  return (offered.get('gzip') ?? 0) > 0 ? 'gzip' : 'identity'
}

export async function encode(body: Buffer, encoding: Encoding): Promise<Buffer> {
  switch (encoding) {
    case 'br':
      return promisify(brotliCompress)(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 6 } })
    case 'gzip':
      return promisify(gzip)(body)
    case 'identity':
      return body
  }
}
