import { setTimeout as wait } from 'node:timers/promises'
import { beforeEach, expect, test } from 'vitest'
import { get, restart, world } from './answering'

beforeEach(() => restart())

test('five hundred who ask at once wait for one render', async () => {
  const all = await Promise.all(Array.from({ length: 500 }, () => get()))
  expect(world.renders).toBe(1)
  expect(new Set(all.map(({ body }) => body)).size).toBe(1)
  expect((await get()).how).toBe('knotwork; hit')
})

test('five hundred who ask at once for what was purged wait for one render', async () => {
  await get()
  world.answers.purge(['spots:1'])
  world.text = 'second'
  const all = await Promise.all(Array.from({ length: 500 }, () => get()))
  expect(world.renders).toBe(2)
  expect(new Set(all.map(({ body }) => body))).toEqual(new Set(['second'.repeat(300)]))
})

test('what changes while a page is made is in the page', async () => {
  world.beforeEnd = () => {
    world.beforeEnd = () => undefined
    world.text = 'second'
    world.cache.purge(['spots:1'])
  }
  expect((await get()).body).toContain('second')
  expect(world.renders).toBe(2)
  expect(await get()).toMatchObject({ how: 'knotwork; hit', body: 'second'.repeat(300) })
})

test('what depends on the date is made again when that has come', async () => {
  world.until = Date.now() + 400
  const first = await get()
  expect(await get()).toMatchObject({ how: 'knotwork; hit' })
  expect(await get()).toMatchObject({ how: 'knotwork; hit' })
  await wait(450)
  world.until = null
  const second = await get()
  expect(second.how).toBe('knotwork; fwd=miss')
  expect(second.headers.get('etag')).toBe(first.headers.get('etag'))
  expect(second.headers.get('last-modified')).toBe(first.headers.get('last-modified'))
  expect(world.renders).toBe(2)
})

test('what is asked for directly stays; what nobody asks for makes room', async () => {
  restart(20_000)
  for (const at of ['/hot', '/hot', '/a', '/hot', '/b', '/hot', '/c', '/hot']) await get(at)
  expect(world.cache.get('/hot')).toBeDefined()
  expect(world.cache.get('/a')).toBeUndefined()
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
  const head = await get('/', plain, { method: 'HEAD' })
  expect([head.status, head.body, head.headers.get('content-length')]).toEqual([200, '', '1500'])
})

test('what is not found is kept too, and found as soon as it is there', async () => {
  world.status = 404
  expect((await get('/new')).status).toBe(404)
  expect((await get('/new')).how).toBe('knotwork; hit')
  world.status = 200
  world.cache.purge(['spots:1'])
  expect((await get('/new')).status).toBe(200)
})

test('what was purged is made again before anybody asks; unchanged, it keeps its tag', async () => {
  const first = await get()
  world.answers.purge(['spots:1'])
  await wait(500)
  expect(world.renders).toBe(2)
  const again = await get()
  expect(again.how).toBe('knotwork; hit')
  expect(again.headers.get('etag')).toBe(first.headers.get('etag'))
  world.text = 'second'
  world.answers.purge(['spots:2'])
  world.answers.purge(['spots:1'])
  expect((await get()).body).toContain('second')
  await wait(500)
  expect(world.renders).toBe(3)
})

test('who wants only what is kept gets that, or 504 and no render', async () => {
  const headers = { 'cache-control': 'only-if-cached' }
  expect((await get('/', headers)).status).toBe(504)
  expect(world.renders).toBe(0)
  await get()
  expect(await get('/', headers)).toMatchObject({ status: 200, how: 'knotwork; hit' })
  world.answers.purge(['spots:1'])
  expect((await get('/', headers)).status).toBe(504)
})
