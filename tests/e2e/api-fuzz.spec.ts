import { fuzz } from '@tests/support/api/fuzz'
import { expect, fullUrl, test } from '@tests/support/browser'

// The long form is tests/faults/api-fuzz.test.ts.
test('2,000 random requests to the API: none fails, hangs or tells of the inside', async () => {
  test.setTimeout(240_000)
  const { faults, statuses, sent } = await fuzz({ url: fullUrl(), count: 2_000, seed: 20261126 })
  expect(faults).toEqual([])
  expect(sent).toBe(2_000)
  // Fuzz that never gets through, or is never refused, tries nothing.
  expect(statuses[200]).toBeGreaterThan(300)
  expect(statuses[400]).toBeGreaterThan(300)
  expect(statuses[404]).toBeGreaterThan(20)
})
