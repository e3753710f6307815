import { beforeEach, expect, test } from 'vitest'
import { meters, tallyOf } from '@/meters'
import { get, restart, world } from './answering'

beforeEach(() => restart())

test('every hit that goes out directly is counted, and nothing else is taken for one', async () => {
  const before = tallyOf('unknown').hit
  await get('/counted') // made
  await get('/counted') // looked up; from now on its address is known
  for (let hit = 0; hit < 25; hit += 1) await get('/counted')
  expect(tallyOf('unknown').hit).toBe(before + 25)
  world.cache.purge(['spots:1'])
  await get('/counted')
  expect(tallyOf('unknown').hit).toBe(before + 25)
})

test('of many who ask at once all but the first are counted as having waited for its answer', async () => {
  const before = meters.counts.coalescedMisses
  // Long enough for all of them to arrive on a busy machine.
  world.takes = 400
  await Promise.all(Array.from({ length: 40 }, () => get('/together')))
  expect(meters.counts.coalescedMisses).toBe(before + 39)
})
