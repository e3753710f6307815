import { setTimeout as wait } from 'node:timers/promises'
import pg from 'pg'
import { afterAll, beforeEach, expect, test } from 'vitest'
import { inRequest } from '@/current-request'
import { meters } from '@/meters'
import { watchQueries, type SlowQuery } from '@/database/slow-queries'

let lines: SlowQuery[] = []
const pool = new pg.Pool({ connectionString: process.env.DATABASE_URL, max: 1 })
watchQueries(pool, (line) => lines.push(line))
pool.on('connect', (client) => watchQueries(client, (line) => lines.push(line)))
const request = { id: 'an-id', route: '/spots/{slug}', how: null }
const sleep = 'select\n pg_sleep($1), $2::text'

beforeEach(async () => {
  lines = []
  await wait(250) // one line at most each 200 ms
})
afterAll(() => pool.end())

test('a slow query is logged once, with its route and without its values', async () => {
  const before = meters.counts.slowQueries
  await inRequest(request, () => pool.query(sleep, [0.6, 'private']))
  await inRequest(request, () => pool.query(sleep, [0.01, 'private']))
  expect(lines).toMatchObject([
    { requestId: 'an-id', route: '/spots/{slug}', statement: 'select pg_sleep($1), $2::text' },
  ])
  expect(lines[0]?.duration).toBeGreaterThanOrEqual(590)
  expect(JSON.stringify(lines)).not.toContain('private')
  expect(meters.counts.slowQueries).toBe(before + 1)
})

test('so is one on a connection that is held for a transaction, and one that fails', async () => {
  await inRequest(request, async () => {
    const client = await pool.connect()
    await client.query('begin')
    const failing = client.query({ text: `select pg_sleep(0.6), 1 / (random() * 0)::int` })
    await expect(failing).rejects.toThrow('division by zero')
    await client.query('rollback')
    client.release()
  })
  expect(lines).toMatchObject([
    { requestId: 'an-id', statement: 'select pg_sleep(0.6), 1 / (random() * 0)::int' },
  ])
})

test('who waits for a connection is told of as itself, not as who gives it back', async () => {
  const slow = inRequest({ ...request, id: 'first' }, () => pool.query(sleep, [0.8, '']))
  const waiting = inRequest({ ...request, id: 'second' }, () => pool.query('select 2'))
  await Promise.all([slow, waiting])
  await wait(250)
  await inRequest({ ...request, id: 'third' }, () => pool.query(sleep, [0.6, '']))
  expect(lines.map(({ requestId, unlogged }) => [requestId, unlogged])).toEqual([
    ['first', 0],
    ['third', 1],
  ])
})
