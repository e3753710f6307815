import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import http from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { gunzipSync, gzipSync } from 'node:zlib'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { env } from '@/env'
import { send } from '@/server/finish'
import { fileHeader, staleHeader } from '@/vocabulary/file-answers'

const text = '{"line":1}\n'.repeat(1_000)
const file = 'snapshots/12-0123456789abcdef.ndjson'
const folder = mkdtempSync(path.join(tmpdir(), 'knotwork-files-'))
const before = env.DATA_DIR
let made: Record<string, string> = {}
const server = http.createServer((request, response) => {
  const headers = { 'content-type': 'application/x-ndjson', vary: 'Accept', ...made }
  const body = Buffer.alloc(0)
  const counted = { ratelimit: '"default";r=1;t=1' }
  void send(request, response, { status: 200, headers, body }, { headers: counted })
})

beforeAll(async () => {
  env.DATA_DIR = folder
  mkdirSync(path.join(folder, 'snapshots'))
  writeFileSync(path.join(folder, file), text)
  writeFileSync(path.join(folder, `${file}.gz`), gzipSync(text))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
})
afterAll(() => {
  env.DATA_DIR = before
  server.close()
  rmSync(folder, { recursive: true })
})

async function get(
  headers: http.OutgoingHttpHeaders,
  { method = 'GET', of = file, stale = false } = {},
) {
  made = {
    'cache-control': 'public, max-age=0',
    [fileHeader]: of,
    ...(stale && { [staleHeader]: 'yes' }),
  }
  const { port } = server.address() as AddressInfo
  const options = { host: '127.0.0.1', port, path: '/api/v1/snapshot', method, headers }
  const response = await new Promise<http.IncomingMessage>((resolve, reject) => {
    http.request(options, resolve).on('error', reject).end()
  })
  const chunks: Buffer[] = []
  for await (const chunk of response) chunks.push(chunk as Buffer)
  return { status: response.statusCode, headers: response.headers, body: Buffer.concat(chunks) }
}

it('is sent as it lies there, plain or compressed, each with a strong tag of its own', async () => {
  const [plain, packed] = [await get({}), await get({ 'accept-encoding': 'br, gzip;q=0.5' })]
  expect(plain.body.toString()).toBe(text)
  expect(gunzipSync(packed.body).toString()).toBe(text)
  expect(packed.headers).toMatchObject({
    'content-encoding': 'gzip',
    vary: 'accept, accept-encoding',
  })
  expect(plain.headers['content-encoding']).toBeUndefined()
  expect(plain.headers).toMatchObject({
    etag: '"12-0123456789abcdef.ndjson"',
    'content-type': 'application/x-ndjson',
    'accept-ranges': 'bytes',
    'content-length': String(text.length),
    'cache-status': 'knotwork; fwd=miss',
    ratelimit: '"default";r=1;t=1',
  })
  expect(plain.headers['last-modified']).toBeDefined()
  expect(packed.headers.etag).toBe('"12-0123456789abcdef.ndjson.gz"')
  expect((await get({ 'accept-encoding': 'gzip;q=0' })).headers['content-encoding']).toBeUndefined()
})

it('never tells where it lies', async () => {
  const names = Object.keys((await get({})).headers)
  expect(names.filter((name) => name.startsWith('x-knotwork'))).toEqual([])
})

it('can be had in parts, and only of the file whose tag is named', async () => {
  const part = await get({ range: 'bytes=11-20' })
  expect(part.status).toBe(206)
  expect(part.headers['content-range']).toBe(`bytes 11-20/${text.length}`)
  expect(part.body.toString()).toBe(text.slice(11, 21))
  const range = { range: 'bytes=11-20' }
  const { etag } = (await get({})).headers
  expect((await get({ ...range, 'if-range': String(etag) })).status).toBe(206)
  expect((await get({ ...range, 'if-range': '"another"' })).status).toBe(200)
  const beyond = await get({ range: `bytes=${text.length}-` })
  expect(beyond.status).toBe(416)
  expect(beyond.headers['content-range']).toBe(`bytes */${text.length}`)
})

it('is a 304 for who has it, and a head without a body for who asks for that', async () => {
  const { headers } = await get({})
  expect((await get({ 'if-none-match': String(headers.etag) })).status).toBe(304)
  const asFetch = { 'if-none-match': String(headers.etag), 'cache-control': 'no-cache' }
  expect((await get(asFetch)).status).toBe(304)
  const since = { 'if-modified-since': String(headers['last-modified']) }
  expect((await get(since)).status).toBe(304)
  expect((await get({ 'if-none-match': '"another"', ...since })).status).toBe(200)
  const head = await get({}, { method: 'HEAD' })
  expect(head.body).toHaveLength(0)
  expect(head.headers['content-length']).toBe(String(text.length))
})

it('says so when it is the last one there was, or is not there any more', async () => {
  const last = await get({}, { stale: true })
  expect(last.headers['cache-status']).toBe('knotwork; fwd=stale')
  const gone = await get({}, { of: 'snapshots/1-0000000000000000.ndjson' })
  expect(gone.status).toBe(503)
  expect(gone.headers['retry-after']).toBe('1')
})
