import http from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { currentRequest, requestFields } from '@/current-request'
import { tallyOf } from '@/meters'
import { observed } from '@/server/observed'

type Line = Record<string, unknown>

let lines: Line[] = []
let timed: { route: string; status: string; seconds: number }[] = []
let fields: object[] = []
let hasProxy = false
let origin = ''
let how: 'hit' | 'fwd=miss' | null = null

const server = http.createServer((request, response) => {
  const answer = observed({
    hasProxy,
    log: { info: (line: Line) => void lines.push(line) },
    observe: (each) => void timed.push(each),
    answer: async (_, out) => {
      await new Promise((resolve) => setImmediate(resolve))
      fields.push(requestFields())
      const current = currentRequest()
      if (current) current.how = how
      out.writeHead(request.url === '/gone' ? 410 : 200).end()
    },
  })
  void answer(request, response)
})

beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})
afterAll(() => server.close())
beforeEach(() => {
  lines = []
  timed = []
  fields = []
  hasProxy = false
})

async function get(path: string, as: typeof how, headers: Record<string, string> = {}) {
  how = as
  const answer = await fetch(origin + path, { headers })
  await answer.text()
  await expect.poll(() => timed.length).toBe(1)
  return answer
}

test('what was made for a request is one line with its id, route and time, and without its query', async () => {
  const before = tallyOf('/spots/{slug}')['fwd=miss']
  await get('/spots/scalenes?q=private', 'fwd=miss')
  const [line] = lines
  expect(line).toMatchObject({
    method: 'GET',
    route: '/spots/{slug}',
    path: '/spots/scalenes',
    status: 200,
    cache: 'fwd=miss',
    duration: expect.any(Number),
    requestId: expect.stringMatching(/^[\w-]{36}$/),
  })
  expect(JSON.stringify(line)).not.toContain('private')
  expect(fields).toEqual([{ requestId: line?.requestId, route: '/spots/{slug}' }])
  expect(timed).toMatchObject([{ route: '/spots/{slug}', status: '2xx' }])
  expect(tallyOf('/spots/{slug}')['fwd=miss']).toBe(before + 1)
})

test('a hit, a file and a refusal write no line', async () => {
  await get('/', 'hit')
  timed = []
  await get('/media/a.webp', 'fwd=miss')
  timed = []
  await get('/gone', null)
  expect(timed).toMatchObject([{ route: '/*', status: '4xx' }])
  expect(lines).toEqual([])
})

test('a request to the panel is logged, and its answer names the line; a link for a new password is kept out of it', async () => {
  const answer = await get('/admin/reset/0123456789abcdef', null)
  expect(lines).toMatchObject([{ path: '/admin/reset/…', cache: null }])
  expect(answer.headers.get('x-request-id')).toBe(lines[0]?.requestId)
})

test('a link to a draft is kept out of the log as well', async () => {
  await get('/shared/0123456789abcdef', null)
  expect(lines).toMatchObject([{ path: '/shared/…', route: 'preview' }])
})

test('the id of a request comes from a proxy of ours, and from nobody else', async () => {
  const headers = { 'x-request-id': 'from-outside-1' }
  await get('/admin', null, headers)
  hasProxy = true
  timed = []
  await get('/admin', null, headers)
  timed = []
  await get('/admin', null, { 'x-request-id': '"}<script>' })
  const [unbelieved, believed, nonsense] = lines.map(({ requestId }) => requestId)
  expect(unbelieved).not.toBe('from-outside-1')
  expect(believed).toBe('from-outside-1')
  expect(nonsense).toMatch(/^[\w-]{36}$/)
})
