import { once } from 'node:events'
import type { IncomingMessage } from 'node:http'
import { connect, type AddressInfo } from 'node:net'
import { setTimeout as wait } from 'node:timers/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { bodyLimits, boundBody } from '@/server/bodies'
import { boundSilence, newListener, type Unread } from '@/server/listener'

const limits = { headers: 300, request: 600, checkEvery: 50 }
const unread: Unread[] = []
/** What came of a request that was answered before its end. */
let read = 0
const server = newListener({
  limits,
  answer: (why) => {
    unread.push(why)
    return { status: 400, headers: { 'content-type': 'text/plain' }, body: Buffer.from(why.reason) }
  },
})
server.on('request', (request, response) => {
  const bytes = request.url === '/early' ? 1_000_000 : 1_000
  boundBody(request, response, { ...bodyLimits.form, bytes, seconds: 0.3 })
  if (request.url === '/much') {
    response.end(Buffer.alloc(30_000_000))
    boundSilence(request.socket, 300)
    return
  }
  if (request.method === 'GET') return void response.end('here')
  if (request.url === '/early') {
    const { socket } = request
    socket.once('close', () => (read = socket.bytesRead))
    return void response.end('early')
  }
  request.on('error', () => undefined)
  request.on('data', () => undefined).on('end', () => response.end('all'))
})
beforeAll(() => once(server.listen(0, '127.0.0.1'), 'listening'))
afterAll(() => server.close())

/** Sends the parts a moment apart, and returns all that came until the connection ended, and after how long. */
async function exchange(parts: string[], pause = 20) {
  unread.length = 0
  const socket = connect((server.address() as AddressInfo).port, '127.0.0.1')
  let said = ''
  socket.on('data', (chunk) => (said += chunk.toString('latin1')))
  socket.on('error', () => undefined)
  const began = Date.now()
  const closed = new Promise((resolve) => socket.on('close', resolve))
  for (const part of parts) {
    if (socket.writable) socket.write(part)
    await wait(pause)
  }
  await closed
  return { said, status: said.split('\r\n')[0] ?? '', took: Date.now() - began, why: unread[0] }
}

const host = 'host: x\r\nconnection: close\r\n'

test('headers that are too large are refused as that', async () => {
  const { said, why } = await exchange([
    `GET /a HTTP/1.1\r\n${host}x: ${'a'.repeat(20_000)}\r\n\r\n`,
  ])
  expect(why).toMatchObject({ code: 'headers_too_large', pathname: '/a' })
  expect(said).toMatch(/^HTTP\/1.1 400 Bad Request\r\n[^]*connection: close\r\n\r\nThe headers/)
})

test('an address that is longer than all headers may be is refused as an address', async () => {
  const { why } = await exchange([`GET /${'a'.repeat(20_000)} HTTP/1.1\r\n${host}\r\n`])
  expect(why?.code).toBe('address_too_long')
})

test.each(['nonsense\r\n\r\n', 'GET / HTTP/1.1\r\nhost: x\r\nbad header\r\n\r\n'])(
  'what is not HTTP is refused: %j',
  async (bytes) => {
    expect((await exchange([bytes])).why?.code).toBe('malformed_request')
  },
)

test('what is left of a body after an early answer is read to the limit, and no further', async () => {
  const piece = `10000\r\n${'a'.repeat(65_536)}\r\n`
  const head = 'POST /early HTTP/1.1\r\nhost: x\r\ntransfer-encoding: chunked\r\n\r\n'
  const { status } = await exchange([head, ...Array<string>(4).fill(piece.repeat(200))], 1)
  expect(status).toBe('HTTP/1.1 200 OK')
  await expect.poll(() => read).toBeGreaterThan(0)
  expect(read).toBeLessThan(5_000_000)
})

test('headers that trickle are cut off', async () => {
  const { why, took } = await exchange(['GET / HTTP/1.1\r\n', ...Array(40).fill('a: b\r\n')])
  expect(why?.code).toBe('request_timeout')
  expect(took).toBeLessThan(1_500)
})

test('a body that trickles is cut off', async () => {
  const head = `POST / HTTP/1.1\r\n${host}content-length: 900\r\n\r\n`
  const { status } = await exchange([head, ...Array(40).fill('a')])
  expect(status).toBe('HTTP/1.1 408 Request Timeout')
})

test('a body that does not say how long it is ends at the limit', async () => {
  const head = `POST / HTTP/1.1\r\n${host}transfer-encoding: chunked\r\n\r\n`
  const chunk = `1f4\r\n${'a'.repeat(500)}\r\n`
  expect((await exchange([head, chunk, chunk, chunk, chunk])).status).toBe(
    'HTTP/1.1 413 Content Too Large',
  )
  expect((await exchange([head, chunk, chunk, '0\r\n\r\n'])).said).toMatch(/^HTTP\/1.1 200 [^]*all/)
})

test('an answer that is out already is not followed by another', async () => {
  const head = 'GET / HTTP/1.1\r\nhost: x\r\ntransfer-encoding: chunked\r\n\r\n'
  const chunk = `1f4\r\n${'a'.repeat(500)}\r\n`
  const { said } = await exchange([head, chunk, chunk, chunk, chunk])
  expect(said.match(/HTTP\/1.1/g)).toHaveLength(1)
})

test('who sends nothing at all is cut off', async () => {
  expect((await exchange([])).why?.code).toBe('request_timeout')
})

test('who takes nothing of the answer is cut off', async () => {
  const socket = connect((server.address() as AddressInfo).port, '127.0.0.1')
  socket.on('error', () => undefined)
  socket.write('GET /much HTTP/1.1\r\nhost: x\r\n\r\n')
  const [{ socket: taken }] = (await once(server, 'request')) as [IncomingMessage]
  const began = Date.now()
  await once(taken, 'close')
  expect(Date.now() - began).toBeGreaterThan(200)
  socket.destroy()
})
