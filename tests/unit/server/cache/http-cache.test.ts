import { expect, test } from 'vitest'
import { HttpCache } from '@/server/cache/http-cache'

const finished = (text: string) => ({
  status: 200,
  headers: { 'content-type': 'text/html', 'cache-control': 'public' },
  body: Buffer.from(text),
})
const tags = (...names: string[]) => new Set(names)

test('a purge makes stale what has shown the document, and nothing else', () => {
  const cache = new HttpCache(1_000_000)
  cache.put('/a', finished('a'), tags('spots:1', 'site'))
  cache.put('/b', finished('b'), tags('spots:2', 'site'))
  expect(cache.purge(['spots:1', 'spots:3'])).toEqual(['/a'])
  expect(cache.get('/a')?.isStale).toBe(true)
  expect(cache.get('/b')?.isStale).toBe(false)
  expect(cache.purge(['spots:1'])).toEqual([])
  expect(cache.purge(['site'])).toEqual(['/b'])
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
  const first = cache.put('/a', finished('a'), tags('x'))
  await new Promise((resolve) => setTimeout(resolve, 5))
  expect(cache.put('/a', finished('a'), tags('x')).lastModified).toBe(first.lastModified)
  expect(cache.put('/a', finished('b'), tags('x')).lastModified).not.toBe(first.lastModified)
})

test('it holds as many bytes as it may, and what had to go is never used again', () => {
  const cache = new HttpCache(20_000)
  const entries = Array.from({ length: 10 }, (_, index) =>
    cache.put(`/${index}`, finished('x'.repeat(2_000)), tags('x')),
  )
  const kept = entries.filter(({ isStale }) => !isStale)
  expect(kept.length).toBeGreaterThan(0)
  expect(kept.length).toBeLessThan(10)
  expect(cache.get('/0')).toBeUndefined()
  expect(cache.purge(['x']).length).toBe(kept.length)
})
