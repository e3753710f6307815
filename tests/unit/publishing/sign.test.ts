import { createHmac } from 'node:crypto'
import { expect, test } from 'vitest'
import { signedHeaders } from '@/publishing/webhooks/sign'
import { newSecret } from '@collections/webhooks/secret'

test('signs the example that the Standard Webhooks convention and its libraries publish', () => {
  const headers = signedHeaders({
    id: 'msg_p5jXN8AQM9LWM0D4loKWxJek',
    timestamp: 1614265330,
    body: '{"test": 2432232314}',
    secrets: ['whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw'],
  })
  expect(headers).toEqual({
    'webhook-id': 'msg_p5jXN8AQM9LWM0D4loKWxJek',
    'webhook-timestamp': '1614265330',
    'webhook-signature': 'v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=',
  })
})

test('signs with the secret before as well, while it is changed', () => {
  const secrets = [newSecret(), newSecret()]
  const message = { id: 'msg_1', timestamp: 1, body: '{"title":"fasciæ"}' }
  const expected = secrets.map((secret) => {
    const key = Buffer.from(secret.slice('whsec_'.length), 'base64')
    return `v1,${createHmac('sha256', key).update(`msg_1.1.${message.body}`).digest('base64')}`
  })
  const signature = signedHeaders({ ...message, secrets })['webhook-signature']
  expect(signature).toBe(expected.join(' '))
})

test('a new secret has 32 bytes, is base64 after its prefix, and differs from the next', () => {
  const [one, other] = [newSecret(), newSecret()]
  expect(one).toMatch(/^whsec_[A-Za-z0-9+/]{43}=$/)
  expect(Buffer.from(one.slice(6), 'base64')).toHaveLength(32)
  expect(one).not.toBe(other)
})
