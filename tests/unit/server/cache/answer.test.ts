import http from 'node:http'
import type { AddressInfo } from 'node:net'
import { setTimeout as wait } from 'node:timers/promises'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { CachedAnswers } from '@/server/cache/answer'
import type { Made } from '@/server/cache/entry'
import { HttpCache } from '@/server/cache/http-cache'

let cache: HttpCache
let answers: CachedAnswers
let isCurrent = true
let renders = 0
let text = 'first'
let status = 200
let beforeEnd: () => void = () => undefined
let origin = ''

const server = http.createServer((request, response) => {
  if (answers.answerDirectly(request, response)) return
  const make = async (): Promise<Made> => {
    rendered()
    const made = text
    await wait(20)
    beforeEnd()
    const headers = { 'content-type': 'text/html', 'cache-control': 'public, max-age=0' }
    return { status, headers, body: Buffer.from(made.repeat(300)), tags: new Set(['spots:1']) }
  }
  void answers.answer({ request, response, key: request.url ?? '', make })
})

function rendered(): void {
  renders += 1
}

beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})
afterAll(() => server.close())
beforeEach(() => {
  cache = new HttpCache(10_000_000)
  answers = new CachedAnswers({ cache, isCurrent: () => isCurrent, settled: async () => isCurrent })
  ;[isCurrent, renders, text, status, beforeEnd] = [true, 0, 'first', 200, () => undefined]
})

async function get(path = '/', headers: Record<string, string> = {}, method = 'GET') {
  const answer = await fetch(origin + path, { method, headers })
  const body = await answer.text()
  return {
    status: answer.status,
    body,
    headers: answer.headers,
    how: answer.headers.get('cache-status'),
  }
}

test('five hundred who ask at once wait for one render', async () => {
  const all = await Promise.all(Array.from({ length: 500 }, () => get()))
  expect(renders).toBe(1)
  expect(new Set(all.map(({ body }) => body)).size).toBe(1)
  expect((await get()).how).toBe('knotwork; hit')
})

test('what changes while a page is made is in the page', async () => {
  beforeEnd = () => {
    beforeEnd = () => undefined
    text = 'second'
    cache.purge(['spots:1'])
  }
  expect((await get()).body).toContain('second')
  expect(renders).toBe(2)
  expect(await get()).toMatchObject({ how: 'knotwork; hit', body: 'second'.repeat(300) })
})

test('a page that fails is answered with its last good state', async () => {
  await get()
  cache.purge(['spots:1'])
  status = 500
  expect(await get()).toMatchObject({
    status: 200,
    how: 'knotwork; fwd=stale',
    body: 'first'.repeat(300),
  })
  status = 200
  text = 'second'
  expect(await get()).toMatchObject({ how: 'knotwork; fwd=miss', body: 'second'.repeat(300) })
})

test('while changes cannot be heard of, what is kept goes out as stale, and nothing is kept', async () => {
  await get()
  isCurrent = false
  expect((await get()).how).toBe('knotwork; fwd=stale')
  await get('/other')
  isCurrent = true
  expect((await get('/other')).how).toBe('knotwork; fwd=miss')
  expect((await get()).how).toBe('knotwork; hit')
})

test('a hit has one strong tag an encoding, answers 304 and HEAD, and the same headers as a miss', async () => {
  const plain = { 'accept-encoding': 'identity' }
  const miss = await get('/', plain)
  const hit = await get('/', plain)
  const names = ({ headers }: typeof hit) => [...headers.keys()].sort()
  expect(names(hit)).toEqual(names(miss))
  const etag = hit.headers.get('etag') ?? ''
  expect(etag).toMatch(/^"[\w-]{27}"$/)
  expect((await get('/', { 'accept-encoding': 'br' })).headers.get('etag')).not.toBe(etag)
  for (const condition of [etag, `W/${etag}`, `"x", ${etag}`, '*']) {
    const same = await get('/', { ...plain, 'if-none-match': condition })
    expect([same.status, same.body, same.headers.get('etag')]).toEqual([304, '', etag])
  }
  expect((await get('/', { ...plain, 'if-none-match': '"x"' })).status).toBe(200)
  const since = hit.headers.get('last-modified') ?? ''
  expect((await get('/', { ...plain, 'if-modified-since': since })).status).toBe(304)
  const head = await get('/', plain, 'HEAD')
  expect([head.status, head.body, head.headers.get('content-length')]).toEqual([200, '', '1500'])
})

test('what is not found is kept too, and found as soon as it is there', async () => {
  status = 404
  expect((await get('/new')).status).toBe(404)
  expect((await get('/new')).how).toBe('knotwork; hit')
  status = 200
  cache.purge(['spots:1'])
  expect((await get('/new')).status).toBe(200)
})

test('what was purged is made again before anybody asks; unchanged, it keeps its tag', async () => {
  const first = await get()
  answers.purge(['spots:1'])
  await wait(500)
  expect(renders).toBe(2)
  const again = await get()
  expect(again.how).toBe('knotwork; hit')
  expect(again.headers.get('etag')).toBe(first.headers.get('etag'))
  text = 'second'
  answers.purge(['spots:2'])
  answers.purge(['spots:1'])
  expect((await get()).body).toContain('second')
  await wait(500)
  expect(renders).toBe(3)
})
