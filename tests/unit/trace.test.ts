import { expect, test } from 'vitest'
import { endOf } from '@/server/render'
import { hasCome, newTrace, oncePerResponse, runTraced } from '@/trace'

const hour = 3_600_000
const within = (hours: number) => new Date(Date.now() + hours * hour)

test('a response ends with the first moment that it waits for', async () => {
  const trace = newTrace()
  const [later, sooner] = [within(50), within(2)]
  await runTraced(trace, async () => {
    expect(hasCome(within(-1))).toBe(true)
    expect(trace.until).toBeNull()
    expect([hasCome(later), hasCome(sooner), hasCome(later)]).toEqual([false, false, false])
  })
  expect(trace.until).toBe(sooner.getTime())
})

test('outside of a response a moment is told all the same', () => {
  expect([hasCome(within(-1)), hasCome(within(1))]).toEqual([true, false])
})

test('a response with a far end is made again a day before, to tell caches in front', () => {
  const end = (hours: number) => endOf({ ...newTrace(), until: hours * hour }, 0)
  expect(endOf(newTrace(), 0)).toEqual({ until: null, isEnding: false })
  expect(end(100)).toEqual({ until: 76 * hour, isEnding: false })
  expect(end(10)).toEqual({ until: 10 * hour, isEnding: true })
})

test('what many parts of a response ask is answered once, and anew for the next', async () => {
  let asked = 0
  const ask = () => oncePerResponse('how often', () => Promise.resolve((asked += 1)))
  const twice = () => Promise.all([ask(), ask()])
  expect(await runTraced(newTrace(), twice)).toEqual([1, 1])
  expect(await runTraced(newTrace(), twice)).toEqual([2, 2])
  expect(await twice()).toEqual([3, 4])
})
