import { expect, test } from 'vitest'
import { closePools } from '@/database/open-pools'
import { SafePool } from '@/database/safe-pool'

test('closing takes back the client that somebody keeps, and waits for nobody', async () => {
  const pool = new SafePool({ connectionString: process.env.DATABASE_URL })
  const kept = await pool.connect()
  await pool.query('select 1')
  expect(pool.totalCount).toBe(2)
  await closePools()
  expect(pool.totalCount).toBe(0)
  await expect(kept.query('select 1')).rejects.toThrow()
  kept.release() // whoever held it gives it back late, which does no harm either
  await closePools() // a second Ctrl-C does no harm
})
