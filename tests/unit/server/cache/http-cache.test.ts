import { expect, test } from 'vitest'
import { HttpCache } from '@/server/cache/http-cache'

const kept = (key: string, text: string, ...names: string[]) => ({
  key,
  finished: {
    status: 200,
    headers: { 'content-type': 'text/html', 'cache-control': 'public' },
    body: Buffer.from(text),
  },
  tags: tags(...names),
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
