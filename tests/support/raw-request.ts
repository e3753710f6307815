import { request as httpRequest, type IncomingHttpHeaders } from 'node:http'
import { connect } from 'node:net'

export type RawAnswer = {
  status: number
  headers: IncomingHttpHeaders
  body: string
  /** As they came, where they were asked for. */
  bytes?: Buffer
}

export type RawAsk = {
  origin: string
  /** Sent as it is: nothing is encoded or shortened. */
  path: string
  method?: string
  headers?: Record<string, string>
  body?: string | Buffer
  asBytes?: boolean
}

/** A request that no browser would send. */
export async function rawRequest({
  origin,
  path,
  method,
  headers,
  body,
  asBytes = false,
}: RawAsk): Promise<RawAnswer> {
  const { hostname, port } = new URL(origin)
  // Node sends the body of a DELETE without its length, so that it looks like the next request.
  const size = body === undefined ? {} : { 'content-length': Buffer.byteLength(body) }
  return new Promise((resolve, reject) => {
    const asking = httpRequest(
      { hostname, port, path, method, headers: { ...size, ...headers }, agent: false },
      (answer) => {
        const chunks: Buffer[] = []
        answer.on('data', (chunk: Buffer) => chunks.push(chunk))
        answer.on('end', () =>
          resolve({
            status: answer.statusCode ?? 0,
            headers: answer.headers,
            body: Buffer.concat(chunks).toString('utf8'),
            ...(asBytes ? { bytes: Buffer.concat(chunks) } : {}),
          }),
        )
      },
    )
    asking.on('error', reject)
    asking.end(body)
  })
}

/** Bytes that are hardly HTTP: the status line of the answer, or an empty text when the connection was closed. */
export async function rawBytes({
  origin,
  bytes,
}: {
  origin: string
  bytes: string
}): Promise<string> {
  const { hostname, port } = new URL(origin)
  return new Promise((resolve, reject) => {
    const socket = connect({ host: hostname, port: Number(port) }, () =>
      socket.write(bytes, 'latin1'),
    )
    let said = ''
    socket.on('data', (chunk) => {
      said += chunk.toString('latin1')
      socket.destroy()
    })
    socket.on('close', () => resolve(said.split('\r\n')[0] ?? ''))
    socket.on('error', (error: NodeJS.ErrnoException) =>
      error.code === 'ECONNRESET' ? resolve('') : reject(error),
    )
    socket.setTimeout(10_000, () => reject(new Error('no answer')))
  })
}
