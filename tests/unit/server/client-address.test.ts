import { IncomingMessage } from 'node:http'
import { Socket } from 'node:net'
import { expect, test } from 'vitest'
import { clientAddress } from '@/server/client-address'

function seen(peer: string, forwarded: string | undefined, proxies: number): string {
  const request = new IncomingMessage(new Socket())
  Object.defineProperty(request.socket, 'remoteAddress', { value: peer })
  if (forwarded) request.headers['x-forwarded-for'] = forwarded
  return clientAddress(request, proxies)
}

test('without proxies the header is not believed', () => {
  expect(seen('192.0.2.1', '198.51.100.7', 0)).toBe('192.0.2.1')
})

test('behind proxies the address that the outermost saw counts, not what was sent to it', () => {
  expect(seen('10.0.0.1', '203.0.113.9, 198.51.100.7', 1)).toBe('198.51.100.7')
  expect(seen('10.0.0.1', '203.0.113.9, 198.51.100.7, 10.0.0.2', 2)).toBe('198.51.100.7')
  expect(seen('10.0.0.1', undefined, 1)).toBe('10.0.0.1')
})

test('an IPv4 address in an IPv6 socket is the same address', () => {
  expect(seen('::ffff:192.0.2.1', undefined, 0)).toBe('192.0.2.1')
})

test.each([
  ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
  ['2001:db8:1:2::9', '2001:db8:1:2::/64'],
  ['2001:db8::1', '2001:db8:0:0::/64'],
  ['::1', '0:0:0:0::/64'],
  ['fe80::1%eth0', 'fe80:0:0:0::/64'],
])('%s stands for its network %s', (address, network) => {
  expect(seen(address, undefined, 0)).toBe(network)
})

test('a header of any length becomes a short key', () => {
  expect(seen('10.0.0.1', 'x'.repeat(5_000), 1).length).toBeLessThanOrEqual(64)
})
