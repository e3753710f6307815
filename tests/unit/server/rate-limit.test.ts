import { IncomingMessage } from 'node:http'
import { Socket } from 'node:net'
import { expect, test } from 'vitest'
import { rateLimit } from '@/server/rate-limit'

function from(address: string): IncomingMessage {
  const socket = new Socket()
  Object.defineProperty(socket, 'remoteAddress', { value: address })
  return new IncomingMessage(socket)
}

test('each address has its own, and is told how much is left', async () => {
  const limit = rateLimit(2)
  const one = from('192.0.2.1')
  expect((await limit(one)).headers).toMatchObject({
    ratelimit: expect.stringMatching(/^"default";r=1;t=\d+$/),
    'ratelimit-policy': '"default";q=2;w=60',
  })
  expect((await limit(one)).isRefused).toBe(false)
  const refused = await limit(one)
  expect(refused.isRefused).toBe(true)
  expect(Number(refused.headers['retry-after'])).toBeGreaterThan(0)
  expect((await limit(from('192.0.2.2'))).isRefused).toBe(false)
})

test('0 counts nothing', async () => {
  const limit = rateLimit(0)
  const one = from('192.0.2.1')
  for (let count = 0; count < 1_000; count += 1) expect((await limit(one)).isRefused).toBe(false)
})
