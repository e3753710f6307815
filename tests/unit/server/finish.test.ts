import http from 'node:http'
import type { AddressInfo } from 'node:net'
import { gunzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { send } from '@/server/finish'

const text = 'Where it hurts, and why. '.repeat(100)
let origin = ''
const server = http.createServer((request, response) => {
  const headers = { 'content-type': 'text/html; charset=utf-8' }
  void send(request, response, { status: 200, headers, body: Buffer.from(text) })
})

beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})
afterAll(() => server.close())

function get(headers: http.OutgoingHttpHeaders, method = 'GET') {
  return new Promise<{ status: number; headers: http.IncomingHttpHeaders; body: Buffer }>(
    (resolve, reject) => {
      const request = http.request(origin, { method, headers }, (response) => {
        const chunks: Buffer[] = []
        response.on('data', (chunk: Buffer) => chunks.push(chunk))
        response.on('end', () =>
          resolve({
            status: response.statusCode ?? 0,
            headers: response.headers,
            body: Buffer.concat(chunks),
          }),
        )
      })
      request.on('error', reject).end()
    },
  )
}

describe('sending a finished response', () => {
  it('compresses as the client asks, with one strong tag for each encoding', async () => {
    const [plain, gzip, brotli, refused] = await Promise.all([
      get({}),
      get({ 'accept-encoding': 'gzip' }),
      get({ 'accept-encoding': 'br, gzip;q=0.5' }),
      get({ 'accept-encoding': 'gzip;q=0' }),
    ])
    expect(plain.body.toString()).toBe(text)
    expect(gunzipSync(gzip.body).toString()).toBe(text)
    expect(brotli.headers['content-encoding']).toBe('br')
    expect(refused.headers['content-encoding']).toBeUndefined()
    expect(new Set([plain, gzip, brotli].map(({ headers }) => headers.etag)).size).toBe(3)
    expect(plain.headers.etag).toMatch(/^"/)
    expect(plain.headers.vary).toBe('accept-encoding')
  })

  it('answers 304 without a body to who has these bytes', async () => {
    const { headers } = await get({ 'accept-encoding': 'gzip' })
    const again = await get({ 'accept-encoding': 'gzip', 'if-none-match': String(headers.etag) })
    expect(again.status).toBe(304)
    expect(again.body).toHaveLength(0)
    expect(again.headers.etag).toBe(headers.etag)
  })

  it('answers HEAD with the length and no body', async () => {
    const { headers, body } = await get({}, 'HEAD')
    expect(headers['content-length']).toBe(String(text.length))
    expect(body).toHaveLength(0)
  })
})
