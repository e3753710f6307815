import { once } from 'node:events'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import http from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { sendMedia } from '@/server/media-files'
import { rawRequest } from '@tests/support/raw-request'

const folder = mkdtempSync(path.join(tmpdir(), 'knotwork-media-'))
writeFileSync(path.join(folder, 'a b.webp'), '0123456789')
writeFileSync(path.join(folder, '.hidden.webp'), 'x')
writeFileSync(path.join(folder, 'text.html'), 'x')

const told: string[] = []
const missing = {
  note: (name: string) => void told.push(`${name} is missing`),
  isBack: (name: string) => void told.push(`${name} is there`),
}

const server = http.createServer((request, response) => {
  const pathname = request.url ?? ''
  void sendMedia({ request, response, folder, pathname, missing }).then((isSent) => {
    if (!isSent) response.writeHead(404).end('none')
  })
})
beforeAll(() => once(server.listen(0, '127.0.0.1'), 'listening'))
afterAll(() => {
  server.close()
  rmSync(folder, { recursive: true })
})

const ask = (headers: Record<string, string> = {}, rest: { path?: string; method?: string } = {}) =>
  rawRequest({
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    path: '/media/a%20b.webp',
    headers,
    ...rest,
  })

test('a picture is kept for ever, and never acts', async () => {
  const { status, headers, body } = await ask()
  expect([status, body]).toEqual([200, '0123456789'])
  expect(headers).toMatchObject({
    'content-type': 'image/webp',
    'cache-control': 'public, max-age=31536000, immutable',
    'accept-ranges': 'bytes',
    'content-length': '10',
    'content-security-policy': expect.stringContaining('sandbox'),
    'x-content-type-options': 'nosniff',
  })
  expect(headers.etag).toMatch(/^"[\w-]+"$/)
})

test('a part of it can be asked for', async () => {
  const part = await ask({ range: 'bytes=2-4' })
  expect([part.status, part.body]).toEqual([206, '234'])
  expect(part.headers['content-range']).toBe('bytes 2-4/10')
  const beyond = await ask({ range: 'bytes=20-' })
  expect([beyond.status, beyond.headers['content-range']]).toEqual([416, 'bytes */10'])
  const changed = await ask({ range: 'bytes=2-4', 'if-range': '"other"' })
  expect([changed.status, changed.body]).toEqual([200, '0123456789'])
  const same = await ask({ range: 'bytes=2-4', 'if-range': String(part.headers.etag) })
  expect(same.status).toBe(206)
})

test('who has it is told so, and HEAD gets no body', async () => {
  const { headers } = await ask()
  const again = await ask({ 'if-none-match': String(headers.etag) })
  expect([again.status, again.body, again.headers.etag]).toEqual([304, '', headers.etag])
  const asFetch = { 'if-none-match': String(headers.etag), 'cache-control': 'no-cache' }
  expect((await ask(asFetch)).status).toBe(304)
  const since = await ask({ 'if-modified-since': String(headers['last-modified']) })
  expect(since.status).toBe(304)
  const head = await ask({}, { method: 'HEAD' })
  expect([head.status, head.body, head.headers['content-length']]).toEqual([200, '', '10'])
})

test.each([
  '/media/',
  '/media/none.webp',
  '/media/text.html',
  '/media/.hidden.webp',
  '/media/..%2fa%20b.webp',
  '/media/x/a%20b.webp',
])('%s is none', async (at) => {
  expect((await ask({}, { path: at })).status).toBe(404)
})

test('what is sent and what is not there is told by name, and nothing that is no name of a picture', async () => {
  told.length = 0
  for (const path of [
    '/media/a%20b.webp',
    '/media/none.webp',
    '/media/text.html',
    '/media/x/y.webp',
  ]) {
    await ask({}, { path })
  }
  expect(told).toEqual(['a b.webp is there', 'none.webp is missing'])
})
