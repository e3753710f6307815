import { createHash } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'

/** A whole response, ready to be sent or stored. */
export type Finished = { status: number; headers: Record<string, string>; body: Buffer }

type Encoding = 'br' | 'gzip' | 'identity'

const compressible =
  /^(text\/|application\/(json|problem\+json|xml|atom\+xml|feed\+json)|image\/svg)/

/** Sends a response in the encoding the client takes, or 304 when it has these very bytes. */
export async function send(
  request: IncomingMessage,
  response: ServerResponse,
  finished: Finished,
): Promise<void> {
  const { status, headers } = finished
  const encoding = chooseEncoding(request, finished)
  const body = await encode(finished.body, encoding)
  const out: Record<string, string | number> = { ...headers }
  if (compressible.test(headers['content-type'] ?? '')) out.vary = withVary(headers.vary)
  if (encoding !== 'identity') out['content-encoding'] = encoding
  if (status === 200) {
    out.etag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 27)}"`
    if (matches(request.headers['if-none-match'], out.etag)) {
      delete out['content-type']
      delete out['content-encoding']
      response.writeHead(304, out).end()
      return
    }
  }
  out['content-length'] = body.length
  response.writeHead(status, out)
  response.end(request.method === 'HEAD' ? undefined : body)
}

function chooseEncoding(request: IncomingMessage, { headers, body }: Finished): Encoding {
  if (body.length < 512 || !compressible.test(headers['content-type'] ?? '')) return 'identity'
  const offered = new Map(
    String(request.headers['accept-encoding'] ?? '')
      .split(',')
      .map((part) => {
        const [name = '', ...parameters] = part
          .trim()
          .toLowerCase()
          .split(/\s*;\s*/)
        const quality = parameters.find((parameter) => parameter.startsWith('q='))
        return [name, quality ? Number(quality.slice(2)) : 1] as const
      }),
  )
  const accepts = (name: Encoding) => (offered.get(name) ?? 0) > 0
  if (accepts('br')) return 'br'
  return accepts('gzip') ? 'gzip' : 'identity'
}

async function encode(body: Buffer, encoding: Encoding): Promise<Buffer> {
  switch (encoding) {
    case 'br':
      return promisify(brotliCompress)(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } })
    case 'gzip':
      return promisify(gzip)(body)
    case 'identity':
      return body
    default:
      return encoding satisfies never
  }
}

function withVary(vary: string | undefined): string {
  const names = new Set((vary ?? '').split(',').map((name) => name.trim().toLowerCase()))
  return [...names.add('accept-encoding')].filter(Boolean).join(', ')
}

function matches(header: string | undefined, etag: string): boolean {
  if (!header) return false
  return header
    .split(',')
    .some((tag) => tag.trim().replace(/^W\//, '') === etag || tag.trim() === '*')
}
