import { setTimeout as wait } from 'node:timers/promises'
import { beforeEach, expect, test, vi } from 'vitest'
import { get, restart, world } from './answering'

beforeEach(() => restart())

test('a page that fails is answered with its last good state', async () => {
  await get()
  world.cache.purge(['spots:1'])
  world.status = 500
  expect(await get()).toMatchObject({
    status: 200,
    how: 'knotwork; fwd=stale',
    body: 'first'.repeat(300),
  })
  expect(world.failed).toEqual(['/'])
  world.status = 200
  world.text = 'second'
  expect(await get(), 'not tried again at once').toMatchObject({ how: 'knotwork; fwd=stale' })
  expect(world.renders).toBe(2)
  await wait(120)
  expect(await get()).toMatchObject({ how: 'knotwork; fwd=miss', body: 'second'.repeat(300) })
})

test('a page that takes too long is answered with its last good state, and replaced when it is there', async () => {
  await get()
  world.cache.purge(['spots:1'])
  world.text = 'second'
  world.takes = 400
  expect(await get()).toMatchObject({ how: 'knotwork; fwd=stale', body: 'first'.repeat(300) })
  expect(world.failed).toEqual(['/'])
  await wait(350)
  expect(await get()).toMatchObject({ how: 'knotwork; hit', body: 'second'.repeat(300) })
})

test('who waits for what was never there is told when it takes too long, and the next one tries anew', async () => {
  world.takes = 1_000
  expect(await get()).toMatchObject({ status: 503, body: 'TookTooLong' })
  world.takes = 20
  expect(await get()).toMatchObject({ status: 200 })
})

test('while changes cannot be heard of, what is kept goes out as stale, and nothing is kept', async () => {
  await get()
  world.isCurrent = false
  expect((await get()).how).toBe('knotwork; fwd=stale')
  await get('/other')
  world.isCurrent = true
  expect((await get('/other')).how).toBe('knotwork; fwd=miss')
  expect((await get()).how).toBe('knotwork; hit')
})

test('when the server ends, what is being made is waited for, and nothing is begun unasked', async () => {
  await get()
  world.answers.purge(['spots:1'])
  await world.answers.end()
  world.takes = 100
  const left = new AbortController()
  const asked = get('/left', {}, { signal: left.signal })
  await vi.waitFor(() => expect(world.renders).toBe(2))
  left.abort()
  await expect(asked).rejects.toThrow('aborted')
  await world.answers.end()
  expect(world.cache.get('/left'), 'made to its end').toMatchObject({ isStale: false })
  world.answers.purge(['spots:1'])
  await wait(500)
  expect(world.renders, 'longer than it waits before it makes anything unasked').toBe(2)
})
