import { timingSafeEqual, createHash } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Metrics } from './metrics'
import { dataHeaders } from './security-headers'

const forwarding = /^(forwarded|via|x-forwarded-.*|x-real-ip)$/

/** Tells who may know it what the process measures of itself. */
export async function answerMetrics(options: {
  request: IncomingMessage
  response: ServerResponse
  metrics: Pick<Metrics, 'text'>
  token: string | undefined
}): Promise<void> {
  const { request, response, metrics, token } = options
  const refusal = refusalFor(request, token)
  const headers = { ...dataHeaders, 'cache-control': 'no-store' }
  const type = 'text/plain; charset=utf-8'
  if (refusal) {
    const { status, reason, ...more } = refusal
    response.writeHead(status, { ...headers, ...more.headers, 'content-type': type })
    return void response.end(`${reason}\n`)
  }
  const body = await metrics.text()
  const version = 'text/plain; version=0.0.4; charset=utf-8'
  response.writeHead(200, { ...headers, 'content-type': version }).end(body)
}

type Refusal = { status: number; reason: string; headers?: Record<string, string> }

function refusalFor(request: IncomingMessage, token: string | undefined): Refusal | null {
  if (token !== undefined) {
    const given = /^Bearer +(\S+)$/i.exec(request.headers.authorization ?? '')?.[1] ?? ''
    if (isSame(given, token)) return null
    const reason = 'The metrics need the bearer token that METRICS_TOKEN holds.'
    return { status: 401, reason, headers: { 'www-authenticate': 'Bearer realm="metrics"' } }
  }
  if (isFromHere(request)) return null
  const reason =
    'The metrics are for this machine only. Set METRICS_TOKEN to read them from another.'
  return { status: 403, reason }
}

/** A proxy on the same machine asks for somebody else. */
function isFromHere({ socket, headers }: IncomingMessage): boolean {
  const peer = socket.remoteAddress ?? ''
  const isLoopback = /^(::ffff:)?127\.\d+\.\d+\.\d+$/.test(peer) || peer === '::1'
  return isLoopback && !Object.keys(headers).some((name) => forwarding.test(name))
}

/** Takes the same time wherever they differ. */
function isSame(a: string, b: string): boolean {
  const hash = (text: string) => createHash('sha256').update(text).digest()
  return timingSafeEqual(hash(a), hash(b))
}
