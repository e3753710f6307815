import { randomBytes } from 'node:crypto'
import { expect, test } from 'vitest'
import { isFresh, variantOf } from '@/server/cache/entry'
import { HttpCache } from '@/server/cache/http-cache'

const kept = (key: string, text: string, ...names: string[]) => ({
  key,
  made: {
    status: 200,
    headers: { 'content-type': 'text/html', 'cache-control': 'public' },
    body: Buffer.from(text),
    tags: tags(...names),
    until: null,
  },
  remake: null,
})
const keys = (entries: { key: string }[]) => entries.map(({ key }) => key)
const tags = (...names: string[]) => new Set(names)

test('a purge makes stale what has shown the document, and nothing else', () => {
  const cache = new HttpCache(1_000_000)
  cache.put(kept('/a', 'a', 'spots:1', 'site'))
  cache.put(kept('/b', 'b', 'spots:2', 'site'))
  expect(keys(cache.purge(['spots:1', 'spots:3']))).toEqual(['/a'])
  expect(cache.get('/a')?.isStale).toBe(true)
  expect(cache.get('/b')?.isStale).toBe(false)
  expect(keys(cache.purge(['spots:1']))).toEqual([])
  expect(keys(cache.purge(['site']))).toEqual(['/b'])
})

test('what was purged while a response was made is known when it is to be stored', () => {
  const cache = new HttpCache(1_000_000)
  const since = cache.now()
  expect(cache.isOutdated(since, tags('spots:1'))).toBe(false)
  cache.purge(['spots:1'])
  expect(cache.isOutdated(since, tags('spots:1', 'x'))).toBe(true)
  expect(cache.isOutdated(since, tags('spots:2'))).toBe(false)
  expect(cache.isOutdated(cache.now(), tags('spots:1'))).toBe(false)
  for (let count = 0; count < 2_000; count += 1) cache.purge([`n:${count}`])
  expect(cache.isOutdated(since, tags('unrelated'))).toBe(true)
})

test('the same bytes keep their time; others get a new one', async () => {
  const cache = new HttpCache(1_000_000)
  const first = cache.put(kept('/a', 'a', 'x'))
  await new Promise((resolve) => setTimeout(resolve, 5))
  expect(cache.put(kept('/a', 'a', 'x')).lastModified).toBe(first.lastModified)
  expect(cache.put(kept('/a', 'b', 'x')).lastModified).not.toBe(first.lastModified)
})

test('it holds as many bytes as it may, and what had to go is never used again', () => {
  const cache = new HttpCache(20_000)
  const entries = Array.from({ length: 10 }, (_, index) =>
    cache.put(kept(`/${index}`, 'x'.repeat(2_000), 'x')),
  )
  const left = entries.filter(({ isStale }) => !isStale)
  expect(left.length).toBeGreaterThan(0)
  expect(left.length).toBeLessThan(10)
  expect(cache.get('/0')).toBeUndefined()
  expect(cache.purge(['x']).length).toBe(left.length)
})

test('compressed forms count, and push out what was asked for longest ago', async () => {
  const cache = new HttpCache(30_000)
  // Random text, which hardly shrinks.
  const noise = randomBytes(6_000).toString('base64')
  const before = cache.put(kept('/before', 'x'.repeat(8_000), 'x'))
  const entry = cache.put(kept('/a', noise, 'x'))
  const plain = cache.bytes
  const { body } = await variantOf(entry, 'gzip')
  cache.grow(entry)
  expect(body.length).toBeGreaterThan(5_000)
  expect(cache.get('/a')).toBe(entry)
  expect(entry.isStale).toBe(false)
  expect(before.isStale).toBe(true)
  expect(cache.bytes).toBe(plain - 8_000 - 4_096 + body.length)
  expect(keys(cache.purge(['x']))).toEqual(['/a'])
})

test('what has grown beyond all there is goes', async () => {
  const cache = new HttpCache(13_000)
  const entry = cache.put(kept('/a', randomBytes(6_000).toString('base64'), 'x'))
  expect(cache.get('/a')).toBe(entry)
  await variantOf(entry, 'br')
  cache.grow(entry)
  expect([cache.get('/a'), entry.isStale, keys(cache.purge(['x']))]).toEqual([undefined, true, []])
})

test('what is larger than all there is was never kept, and no purge knows it', () => {
  const cache = new HttpCache(0)
  expect(cache.put(kept('/a', 'a', 'x')).isStale).toBe(true)
  expect(keys(cache.purge(['x']))).toEqual([])
})

test('however many ask, a form is compressed once; the same bytes again are not compressed again', async () => {
  const cache = new HttpCache(1_000_000)
  const first = cache.put(kept('/a', 'word '.repeat(1_000), 'x'))
  const [one, two] = await Promise.all([variantOf(first, 'br'), variantOf(first, 'br')])
  expect(two).toBe(one)
  cache.purge(['x'])
  const second = cache.put(kept('/a', 'word '.repeat(1_000), 'x', 'y'))
  const again = second.variants.get('br')
  expect(again?.body).toBe(one.body)
  expect(again?.etag).toBe(one.etag)
  expect(again?.hit).toContain('x,y')
})

test('what depends on the date ends with it', () => {
  const cache = new HttpCache(1_000_000)
  const entry = (until: number) =>
    cache.put({ ...kept('/a', 'a'), made: { ...kept('/a', 'a').made, until } })
  expect(isFresh(entry(Date.now() + 10_000))).toBe(true)
  expect(isFresh(entry(Date.now() - 1))).toBe(false)
})
