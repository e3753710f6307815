import http from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { clear, raise } from '@/alarms'
import { answerHealth, type Health } from '@/server/health'

const health: Health = {
  waitingFor: new Set(),
  draining: false,
  isDatabaseUp: async () => state.isDatabaseUp,
  isListening: () => state.isListening,
}
const state = { isDatabaseUp: true, isListening: true }
let origin = ''
const server = http.createServer(
  ({ url = '' }, response) => void answerHealth({ pathname: url, response, health }),
)

beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})
afterAll(() => server.close())

async function ready() {
  const answer = await fetch(`${origin}/readyz`)
  return [answer.status, await answer.json()]
}

test('who waits or drains is not ready, and says for what; it lives all the same', async () => {
  health.waitingFor.add('schema').add('purge listener')
  expect(await ready()).toEqual([503, { status: 'waiting', reasons: ['schema', 'purge listener'] }])
  health.waitingFor.clear()
  health.draining = true
  expect(await ready()).toEqual([503, { status: 'waiting', reasons: ['draining'] }])
  expect((await fetch(`${origin}/healthz`)).status).toBe(200)
  health.draining = false
  expect(await ready()).toEqual([200, { status: 'ready' }])
})

test('what is missing or needs a person is named, and traffic goes on', async () => {
  state.isDatabaseUp = false
  state.isListening = false
  raise('webhooks', '1 switched off after failures')
  expect(await ready()).toEqual([
    200,
    {
      status: 'ready',
      degraded: ['database', 'purge listener', 'webhooks'],
      alarms: { webhooks: '1 switched off after failures' },
    },
  ])
  clear('webhooks')
})
