import type { IncomingMessage } from 'node:http'
import { env } from '@/env'

/**
 * Who asks, as far as can be known: the peer of the connection, or behind `TRUST_PROXY` proxies the address that the
 * outermost of them saw. An IPv6 address stands for its network of 64 bits, which one person has whole.
 */
export function clientAddress(
  request: Pick<IncomingMessage, 'headers' | 'socket'>,
  proxies: number = env.TRUST_PROXY,
): string {
  const forwarded = String(request.headers['x-forwarded-for'] ?? '')
  const peer = request.socket.remoteAddress ?? 'unknown'
  if (proxies === 0) return network(peer)
  const hops = forwarded.split(',').map((hop) => hop.trim())
  return network(hops.at(-proxies) || peer)
}

function network(address: string): string {
  const plain = address.replace(/^::ffff:(?=\d+\.)/i, '').replace(/%.*$/, '')
  if (!plain.includes(':')) return plain.slice(0, 64)
  const [head = '', tail] = plain.split('::')
  const before = head.split(':').filter(Boolean)
  const after = (tail ?? '').split(':').filter(Boolean)
  const gap = tail === undefined ? 0 : Math.max(0, 8 - before.length - after.length)
  const groups = [...before, ...Array<string>(gap).fill('0'), ...after]
  return `${groups.slice(0, 4).join(':')}::/64`.slice(0, 64)
}
