import http, { type ServerResponse } from 'node:http'
import type { Socket } from 'node:net'
import type { Duplex } from 'node:stream'
import type { ProblemCode } from '@/vocabulary/problems'
import type { Finished } from './finish'
import { longestAddress } from './paths'

/** Bytes and milliseconds. The body of an upload may take long; what may take how long is decided at the door. */
export const connectionLimits = {
  headerBytes: 16_384,
  headers: 10_000,
  request: 310_000,
  /** Without a byte in either direction. */
  silence: 60_000,
  /** Longer than load balancers keep a connection, so that they never send into a closing one. */
  keepAlive: 65_000,
  checkEvery: 1_000,
}

/**
 * Gives a connection up on which nothing moves. To be called for what is not sent at once: a timer for each answer from
 * memory would cost as much as the answer.
 */
export function boundSilence(socket: Socket, silence = connectionLimits.silence): void {
  socket.setTimeout(silence)
}

/** Why a connection is given up before its request could be read, and the path, as far as it arrived. */
export type Unread = { code: ProblemCode; reason: string; pathname: string | null }

/** A server that cuts off who sends too much or too slowly, and says so in a designed way. */
export function newListener(options: {
  answer: (unread: Unread) => Finished
  limits?: Partial<typeof connectionLimits>
}): http.Server {
  const limits = { ...connectionLimits, ...options.limits }
  const server = http.createServer({
    maxHeaderSize: limits.headerBytes,
    headersTimeout: limits.headers,
    requestTimeout: limits.request,
    keepAliveTimeout: limits.keepAlive,
    connectionsCheckingInterval: limits.checkEvery,
  })
  const last = new WeakMap<Duplex, ServerResponse>()
  server.on('request', ({ socket }, response) => last.set(socket, response))
  const isAnswering = (socket: Duplex) => last.get(socket)?.writableFinished === false
  server.on('clientError', (error: NodeJS.ErrnoException & { rawPacket?: Buffer }, socket) => {
    // In the middle of an answer another one would be read as part of it.
    if (!socket.writable || isAnswering(socket) || error.code === 'ECONNRESET') {
      return void socket.destroy()
    }
    socket.end(asBytes(options.answer(unreadOf(error))), () => socket.destroy())
  })
  return server
}

function unreadOf(error: NodeJS.ErrnoException & { rawPacket?: Buffer }): Unread {
  const address = /^[A-Z]+ ([^ \r\n]+)/.exec(error.rawPacket?.toString('latin1') ?? '')?.[1] ?? null
  const pathname = address?.startsWith('/') ? (address.split('?')[0] ?? null) : null
  return { pathname, ...causeOf(error.code, address) }
}

function causeOf(code: string | undefined, address: string | null): Omit<Unread, 'pathname'> {
  switch (code) {
    case 'HPE_HEADER_OVERFLOW':
      return address && address.length > longestAddress
        ? { code: 'address_too_long', reason: 'This address is longer than 4,096 bytes.' }
        : {
            code: 'headers_too_large',
            reason: 'The headers of this request are larger than 16,384 bytes.',
          }
    case 'HPE_CHUNK_EXTENSIONS_OVERFLOW':
      return {
        code: 'too_large',
        reason: 'The pieces of this request are described at too great length.',
      }
    case 'ERR_HTTP_REQUEST_TIMEOUT':
      return { code: 'request_timeout', reason: 'The request did not arrive in time.' }
    default:
      return { code: 'malformed_request', reason: 'What arrived is not a request of HTTP/1.1.' }
  }
}

function asBytes({ status, headers, body }: Finished): Buffer {
  const lines = Object.entries({ ...headers, connection: 'close' }).map(
    ([name, value]) => `${name}: ${value}`,
  )
  const head = [`HTTP/1.1 ${status} ${http.STATUS_CODES[status]}`, ...lines, '', ''].join('\r\n')
  return Buffer.concat([Buffer.from(head, 'latin1'), body])
}
