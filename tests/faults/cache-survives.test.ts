import { setTimeout as wait } from 'node:timers/promises'
import pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { siteLocks } from '@/database/locks'
import { admin } from '@tests/support/accounts'
import { rawRequest } from '@tests/support/raw-request'
import { signIn } from '@tests/support/desk'
import { startShakySite, type ShakySite } from './shaky-site'

const isFull = process.env.FAULTS === 'full'

let site: ShakySite
beforeAll(async () => {
  site = await startShakySite({ STARTER_CONTENT: 'auto' })
}, 120_000)
afterAll(() => site.stop(), 60_000)

const pages = [
  '/',
  '/spots/upper-trapezius',
  '/muscles/trapezius',
  '/articles/massage-tools-compared',
  '/references',
  '/where-does-it-hurt?region=back.lower',
  '/api/v1/spots?include=muscles',
  '/api/v1/muscles/trapezius',
  '/api/v1/changes?limit=5',
  '/api/v1/snapshot',
  '/sitemap.xml',
  '/feed.xml',
]

async function get(at: string) {
  const answer = await fetch(site.url() + at)
  return {
    status: answer.status,
    how: answer.headers.get('cache-status'),
    body: await answer.text(),
  }
}

test('readers go on while the database is away, and all is well when it is back', async () => {
  for (const at of pages) await get(at)
  const start = await site.stopDatabase()
  const seconds = isFull ? 60 : 5
  for (const end = Date.now() + seconds * 1000; Date.now() < end; await wait(500)) {
    for (const at of pages) {
      const { status, how } = await get(at)
      expect([at, status]).toEqual([at, 200])
      expect(how).toMatch(/hit|stale/)
    }
  }
  await start()
  const state = async () => (await (await fetch(`${site.url()}/readyz`)).json()).degraded ?? []
  await expect.poll(state, { timeout: 20_000 }).toEqual([])
  for (const at of pages) expect((await get(at)).status).toBe(200)
  await expect.poll(async () => (await get('/topics/never-there')).status).toBe(404)
}, 180_000)

test('a change that was made while the listener was cut is visible soon after it listens again', async () => {
  const desk = await signIn({ url: site.url(), ...admin })
  const id = await desk.idOf('topics', 'self-massage')
  const client = new pg.Client({ connectionString: site.databaseUrl })
  await client.connect()
  // The session by which a site hears of changes holds this lock for as long as it lives.
  const cut = () =>
    client.query(
      `select pg_terminate_backend(pid) from pg_locks where locktype = 'advisory' and mode = 'ShareLock' and objid = $1`,
      [siteLocks.serving],
    )
  const took: number[] = []
  for (let round = 1; round <= (isFull ? 10 : 1); round += 1) {
    await get('/topics/self-massage')
    const { rowCount } = await cut()
    expect(rowCount).toBe(1)
    await desk.publish('topics', id, { summary: `Written while nobody listened, ${round}.` })
    const began = Date.now()
    await expect
      .poll(async () => (await get('/topics/self-massage')).body, { timeout: 10_000, interval: 50 })
      .toContain(`Written while nobody listened, ${round}.`)
    took.push(Date.now() - began)
  }
  process.stdout.write(
    `the listener cut: ${took.length} times; visible after ${took.join(', ')} ms\n`,
  )
  await client.end()
  await desk.close()
}, 120_000)

/** What somebody might send to have others served something else. */
const headers: [string, string][] = [
  ['x-forwarded-host', 'evil.example'],
  ['x-forwarded-proto', 'gopher'],
  ['x-forwarded-for', '1.2.3.4'],
  ['x-forwarded-prefix', '/evil'],
  ['forwarded', 'host=evil.example'],
  ['x-original-url', '/admin'],
  ['x-rewrite-url', '/admin'],
  ['x-http-method-override', 'DELETE'],
  ['x-middleware-subrequest', 'middleware'],
  ['x-invoke-path', '/admin'],
  ['x-invoke-status', '500'],
  ['x-matched-path', '/admin'],
  ['x-nextjs-data', '1'],
  ['rsc', '1'],
  ['next-router-prefetch', '1'],
  ['next-router-state-tree', '%5B%5D'],
  ['next-action', 'x'],
  ['next-url', '/evil'],
  ['purpose', 'prefetch'],
  ['cookie', '__prerender_bypass=1; payload-token=x; theme=dark'],
  ['authorization', 'JWT x'],
  ['accept', 'text/x-component'],
  ['accept', 'application/xml'],
  ['accept', 'image/webp'],
  ['accept-language', 'de'],
  ['accept-encoding', 'br;q=0, gzip;q=0'],
  ['accept-encoding', 'identity;q=0, x'],
  ['accept-charset', 'utf-7'],
  ['user-agent', 'Googlebot'],
  ['user-agent', '<script>'],
  ['range', 'bytes=0-10'],
  ['if-none-match', '*'],
  ['if-modified-since', 'Fri, 01 Jan 2100 00:00:00 GMT'],
  ['cache-control', 'no-cache'],
  ['pragma', 'no-cache'],
  ['origin', 'https://evil.example'],
  ['referer', 'https://evil.example'],
  ['host', 'evil.example'],
  ['content-type', 'application/json'],
  ['sec-ch-prefers-color-scheme', 'dark'],
  ['save-data', 'on'],
  ['dnt', '1'],
]
const queries = [
  'utm_source=x',
  'after=',
  'x=1',
  '%00',
  '__proto__=1',
  '_rsc=1',
  'fbclid=1&fbclid=2',
  '?',
]

test('nothing that a client sends changes what others are served', async () => {
  const attacked = [
    '/',
    '/spots/upper-trapezius',
    '/api/v1/muscles/trapezius',
    '/sitemap.xml',
    '/feed.xml',
    '/llms.txt',
  ]
  let tries = 0
  for (const at of attacked) {
    const baseline = await get(at)
    const client = new pg.Client({ connectionString: site.databaseUrl })
    await client.connect()
    // Purged first, so that the attack would be what is kept.
    const purge = async () => {
      await client.query(`insert into changes (action, type, document, tags)
        values ('updated', 'topics', 'x', '["globals:site.name", "globals:site.licence", "topics", "spots", "articles", "muscles", "muscles:trapezius", "spots:upper-trapezius"]')`)
      await wait(10)
    }
    for (const [name, value] of headers) {
      await purge()
      await rawRequest({ origin: site.url(), path: at, headers: { [name]: value } })
      tries += 1
      const clean = await get(at)
      expect([name, clean.status, clean.body === baseline.body]).toEqual([name, 200, true])
    }
    for (const query of queries) {
      await purge()
      await rawRequest({ origin: site.url(), path: `${at}?${query}` })
      tries += 1
      expect((await get(at)).body === baseline.body, query).toBe(true)
    }
    await client.end()
  }
  expect(tries).toBeGreaterThanOrEqual(300)
}, 300_000)
