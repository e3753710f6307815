import { once } from 'node:events'
import http, { Agent, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import { setTimeout as wait } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { drained, graceOf, UnderWay } from '@/server/draining'

const grace = { idle: 200, busy: 1_000 }

/** A server whose answers to /slow take a while, and a balancer's connections to it. */
async function stage() {
  const server = http.createServer(async (request, response) => {
    if (request.url === '/slow') await wait(400)
    response.end('here')
  })
  await once(server.listen(0, '127.0.0.1'), 'listening')
  const { port } = server.address() as AddressInfo
  const agent = new Agent({ keepAlive: true, maxSockets: 1 })
  const ask = async (path: string, through: Agent | false = agent) => {
    const asked = http.get({ host: '127.0.0.1', port, path, agent: through })
    const [answer] = (await once(asked, 'response')) as [IncomingMessage]
    answer.resume()
    await once(answer, 'end')
    return { status: answer.statusCode, connection: answer.headers.connection }
  }
  return { server, ask }
}

test('what is asked on an open connection while it drains is answered, and the connection ends with it', async () => {
  const { server, ask } = await stage()
  expect((await ask('/')).connection).toBe('keep-alive')
  const over = drained(server, grace)
  await wait(50)
  await expect(ask('/', false)).rejects.toThrow('ECONNREFUSED')
  expect(await ask('/')).toEqual({ status: 200, connection: 'close' })
  await over
})

test('an answer under way arrives whole, and an idle connection does not keep it from ending', async () => {
  const { server, ask } = await stage()
  await ask('/')
  const slow = ask('/slow', false)
  await wait(50)
  const began = Date.now()
  await drained(server, grace)
  expect((await slow).status).toBe(200)
  expect(Date.now() - began).toBeLessThan(grace.busy)
})

test('with nobody in front nothing waits for an idle connection', () => {
  expect(graceOf(0).idle).toBe(0)
  expect(graceOf(1).idle).toBeGreaterThan(1_000)
})

test('answers that are being made are waited for, those that have ended are not', async () => {
  const underWay = new UnderWay()
  underWay.add(Promise.resolve())
  let isMade = false
  underWay.add(wait(50).then(() => void (isMade = true)))
  await underWay.ended(5_000)
  expect(isMade).toBe(true)
  underWay.add(new Promise(() => undefined))
  await expect(underWay.ended(30), 'one that never ends holds nobody up').resolves.toBeUndefined()
})
