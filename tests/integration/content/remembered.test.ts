import { afterEach, beforeEach, expect, test } from 'vitest'
import { listSpots, getSpot } from '@/content/spots'
import { getSite } from '@/content/site'
import { inOneState } from '@/content/store'
import { firstPage } from '@/contract/page'
import { Records, records } from '@/memory/records'
import { newTrace, runTraced } from '@/trace'
import { statementsOf } from '@tests/support/statements'

let isCurrent = true
const slug = 'upper-trapezius'
const whole = async () => JSON.stringify(await getSpot(slug))

beforeEach(() => {
  isCurrent = true
  records.current = new Records(10_000_000, () => isCurrent)
})
afterEach(() => {
  records.current = null
})

test('what was read once is not read again, and says and depends on the same', async () => {
  const [first, second] = [newTrace(), newTrace()]
  const before = await runTraced(first, whole)
  let after = ''
  const statements = await statementsOf(() =>
    runTraced(second, async () => {
      after = await whole()
    }),
  )
  expect(statements).toEqual([])
  expect(after).toBe(before)
  expect([...second.tags].sort()).toEqual([...first.tags].sort())
})

test('a list with relations asks for its ids alone', async () => {
  const list = () => listSpots(firstPage({ limit: 20, include: ['muscles'] }))
  const before = JSON.stringify(await list())
  expect(await statementsOf(list)).toHaveLength(1)
  expect(JSON.stringify(await list())).toBe(before)
})

test('after a change no more is read than what it names', async () => {
  const spot = await getSpot(slug)
  await whole()
  records.current?.purge([`spots:${spot?.id}`, 'spots'])
  expect(await statementsOf(whole)).toHaveLength(1)
})

test('settings are read again after a change of theirs', async () => {
  const name = async () => (await getSite()).name
  await name()
  expect(await statementsOf(name)).toEqual([])
  records.current?.purge(['globals:site'])
  expect((await statementsOf(name)).length).toBeGreaterThan(0)
})

test('while changes may be missed, and in a transaction, everything is read', async () => {
  await whole()
  expect((await statementsOf(() => inOneState(whole))).length).toBeGreaterThan(0)
  isCurrent = false
  expect((await statementsOf(whole)).length).toBeGreaterThan(0)
})

test('an address that nothing is at is asked for each time', async () => {
  const ask = () => getSpot('not-there-yet')
  await ask()
  expect(await statementsOf(ask)).toHaveLength(1)
})
