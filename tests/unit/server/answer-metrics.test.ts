import http from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { answerMetrics } from '@/server/answer-metrics'

let token: string | undefined
/** The address that the connection seems to come from; null: where it does. */
let peer: string | null = null
let origin = ''
const metrics = { text: () => Promise.resolve('knotwork_requests_total 1\n') }
const server = http.createServer((request, response) => {
  if (peer) Object.defineProperty(request.socket, 'remoteAddress', { value: peer })
  void answerMetrics({ request, response, metrics, token })
})

beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}/metrics`
})
afterAll(() => server.close())

/** On a connection of its own. */
function get(headers: Record<string, string> = {}) {
  return fetch(origin, { headers: { connection: 'close', ...headers } })
}

test('this machine reads the metrics, in the type that Prometheus expects', async () => {
  const answer = await get()
  expect(answer.status).toBe(200)
  expect(answer.headers.get('content-type')).toBe('text/plain; version=0.0.4; charset=utf-8')
  expect(answer.headers.get('cache-control')).toBe('no-store')
  expect(await answer.text()).toContain('knotwork_requests_total 1')
})

test.each(['x-forwarded-for', 'x-forwarded-host', 'forwarded', 'x-real-ip', 'via'])(
  'who comes through a proxy on this machine, as %s tells, does not',
  async (name) => {
    const answer = await get({ [name]: '127.0.0.1' })
    expect(answer.status).toBe(403)
    expect(await answer.text()).toBe(
      'The metrics are for this machine only. Set METRICS_TOKEN to read them from another.\n',
    )
  },
)

test.each([
  ['10.0.0.7', 403],
  ['::ffff:192.168.1.5', 403],
  ['2001:db8::1', 403],
  ['127.example', 403],
  ['::ffff:127.0.0.1', 200],
  ['127.8.9.1', 200],
  ['::1', 200],
])('without a token %s gets %i', async (address, status) => {
  peer = address
  expect((await get()).status).toBe(status)
  peer = null
})

test('with a token everybody needs it, this machine too, and whoever has it may come from anywhere', async () => {
  token = 'a token'.replace(' ', '-')
  const ask = async (headers?: Record<string, string>) => (await get(headers)).status
  expect(await ask()).toBe(401)
  for (const wrong of ['Bearer x', 'Bearer', `Basic ${token}`, token, `Bearer ${token}x`]) {
    expect(await ask({ authorization: wrong })).toBe(401)
  }
  const right = { authorization: `Bearer ${token}` }
  expect(await ask(right)).toBe(200)
  expect(await ask({ ...right, 'x-forwarded-for': '10.0.0.7' })).toBe(200)
  expect((await get()).headers.get('www-authenticate')).toBe('Bearer realm="metrics"')
  token = undefined
})
