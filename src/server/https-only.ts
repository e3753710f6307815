import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Env } from '@/env'
import { areaOf } from './paths'

type Asked = Pick<IncomingMessage, 'headers' | 'method' | 'url'>
type Answering = (request: Asked, response: Pick<ServerResponse, 'writeHead'>) => boolean

const reading = new Set(['GET', 'HEAD'])
const plain = {
  'x-content-type-options': 'nosniff',
  'cache-control': 'no-store',
  // What else is on its way in the clear is not read.
  connection: 'close',
}

/**
 * Answers what came to the proxy by plain HTTP although the address of the site is one of HTTPS, and then gives true: who
 * reads is sent on, who writes is told, because what was written has crossed the network already. Probes ask as they are.
 */
export function httpsOnly(settings: Pick<Env, 'SITE_URL' | 'TRUST_PROXY'>): Answering {
  const { SITE_URL, TRUST_PROXY: proxies } = settings
  if (proxies === 0 || !SITE_URL.startsWith('https:')) return () => false
  return ({ headers, method = 'GET', url = '/' }, response) => {
    if (protocolOf(headers, proxies) !== 'http') return false
    if (!url.startsWith('/') || areaOf(url.split('?')[0] ?? '') === 'health') return false
    if (reading.has(method)) {
      response.writeHead(308, { ...plain, location: `${SITE_URL}${url}` }).end()
      return true
    }
    const message = `Send this to ${SITE_URL}: what is written here is taken by HTTPS only.`
    response
      .writeHead(403, { ...plain, 'content-type': 'application/json' })
      .end(JSON.stringify({ errors: [{ message }] }))
    return true
  }
}

/** By what the outermost of the proxies was asked. Most of them write one value over what they were sent. */
function protocolOf(headers: Asked['headers'], proxies: number): string | undefined {
  const hops = String(headers['x-forwarded-proto'] ?? '').split(',')
  return (hops.at(-proxies) ?? hops[0])?.trim().toLowerCase()
}
