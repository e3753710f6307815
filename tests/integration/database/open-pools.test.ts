import { connect, createServer, type AddressInfo } from 'node:net'
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

test('the first connection is tried again when it takes too long', async () => {
  const database = new URL(process.env.DATABASE_URL ?? '')
  const { port, hostname } = database
  let asked = 0
  const slow = createServer((client) => {
    client.on('error', () => undefined)
    asked += 1
    if (asked === 1) return
    const socket = connect(Number(port), hostname)
    client.pipe(socket).pipe(client)
  })
  await new Promise<void>((resolve) => slow.listen(0, '127.0.0.1', resolve))
  database.port = String((slow.address() as AddressInfo).port)
  const pool = new SafePool({ connectionString: database.href, connectionTimeoutMillis: 1_000 })
  const client = await pool.connect()
  expect((await client.query('select 1 as one')).rows).toEqual([{ one: 1 }])
  expect(asked).toBe(2)
  client.release()
  await closePools()
  slow.close()
})
