import { afterAll, beforeAll, expect, test } from 'vitest'
import { fuzz } from '@tests/support/api/fuzz'
import { startSite, type RunningSite } from '@tests/support/site-process'

const isLong = process.env.FAULTS === 'full'
const count = 50_000
let site: RunningSite

beforeAll(async () => {
  if (isLong) site = await startSite({ LOG_LEVEL: 'error' })
}, 600_000)
afterAll(() => site?.stop())

// The short form, 2,000 requests, is tests/e2e/api-fuzz.spec.ts: there the site is running anyway.
test.runIf(isLong)(
  '50,000 random requests to the API: none fails, hangs or tells of the inside',
  async () => {
    const seed = Number(process.env.SEED ?? Date.now() % 2 ** 31)
    console.log(`SEED=${seed}`)
    const { faults, statuses, sent } = await fuzz({ url: site.url, count, seed })
    console.log(statuses)
    expect(faults).toEqual([])
    expect(sent).toBe(count)
    expect(statuses[200]).toBeGreaterThan(count / 10)
  },
  3_600_000,
)
