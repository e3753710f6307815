import { afterAll, beforeAll, expect, test } from 'vitest'
import type { PostgresAdapter } from '@payloadcms/db-postgres'
import { listSpots } from '@/content/spots'
import { store } from '@/content/store'
import { firstPage } from '@/contract/page'

const held: (() => Promise<void>)[] = []

beforeAll(async () => {
  const payload = await store()
  const db = payload.db as unknown as PostgresAdapter
  // As many open transactions as the pool of writers has connections.
  for (let count = 0; count < 10; count += 1) {
    const id = await payload.db.beginTransaction().catch(() => null)
    if (id) held.push(async () => payload.db.rollbackTransaction(id))
  }
  expect(Object.keys(db.sessions).length).toBeGreaterThanOrEqual(9)
})
afterAll(async () => {
  for (const release of held) await release()
})

test('readers are served while writers hold all their connections', async () => {
  const { total } = await listSpots(firstPage({ limit: 2 }))
  expect(total).toBe(30)
})
