import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { endpoints } from '@/contract/endpoints'
import { listExample } from '@/contract/examples/answers'

const right = listExample('spots')
const wrong = { ...right, data: [{ ...right.data[0], name: 7 }] }
const tooMuch = { ...right, secret: 'x' }

let said: string[] = []
beforeEach(() => {
  said = []
  vi.resetModules()
  vi.spyOn(console, 'error').mockImplementation((line) => void said.push(String(line)))
})
afterEach(() => {
  vi.unstubAllEnvs()
  vi.restoreAllMocks()
})

/** The module as it is in an environment of its own. */
async function checkIn(nodeEnv: string) {
  vi.stubEnv('NODE_ENV', nodeEnv)
  const { checkAnswer } = await import('@/api/check')
  return (body: unknown) => checkAnswer(endpoints.listSpots, body)
}

test('in tests an answer that breaks the contract fails', async () => {
  const check = await checkIn('test')
  expect(() => check(right)).not.toThrow()
  expect(() => check(wrong)).toThrow(/listSpots breaks the contract.*\n.*name/)
  expect(() => check(tooMuch)).toThrow(/unlisted fields: secret/)
})

test('in production it goes out, and one in a hundred is logged in one line', async () => {
  const check = await checkIn('production')
  for (let asked = 0; asked < 300; asked += 1) check(wrong)
  expect(said).toHaveLength(3)
  for (const line of said) {
    expect(line).not.toContain('\n')
    expect(JSON.parse(line)).toMatchObject({
      level: 50,
      msg: expect.stringMatching(/listSpots breaks the contract.*name/),
    })
  }
})

test('in production a right answer logs nothing', async () => {
  const check = await checkIn('production')
  for (let asked = 0; asked < 300; asked += 1) check(right)
  expect(said).toEqual([])
})
