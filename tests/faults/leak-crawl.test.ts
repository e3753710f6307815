import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { embeddedPostgres, type Embedded } from '@/database/embedded'
import { resourceTypes } from '@/vocabulary/nouns'
import { admin } from '@tests/support/accounts'
import { signIn } from '@tests/support/desk'
import { fillFolder } from '@tests/support/prepared-folder'
import { startSite, type RunningSite } from '@tests/support/site-process'
import { plant, states, type Planted } from './canaries'
import { disclosures } from './disclosures'
import { publicPlaces, surfaces, type Ask } from './surfaces'

const rounds = process.env.FAULTS === 'full' ? 40 : 4
const pixel =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='

let database: Embedded
let site: RunningSite
let client: pg.Client
const planted: Planted[] = []
const canaries = new Map<string, string>()
/** What the site is started with, and nobody may read. */
const secrets = ['for leaks', 'a-token-for-metrics', admin.password]
const dataDir = mkdtempSync(path.join(tmpdir(), 'knotwork-leaks-'))

beforeAll(async () => {
  await fillFolder(dataDir, 'starter')
  database = await embeddedPostgres(dataDir)
  secrets.push(database.url, new URL(database.url).password)
  site = await startSite({
    DATABASE_URL: database.url,
    SECRET: 'for leaks',
    METRICS_TOKEN: 'a-token-for-metrics',
    // The leaks are made past the log of changes.
    RECORDS_MB: '0',
    LOG_LEVEL: 'silent',
  })
  client = new pg.Client({ connectionString: database.url })
  await client.connect()
  await plantAll()
}, 600_000)

afterAll(async () => {
  await client.end()
  await site.stop()
  await database.stop()
  rmSync(dataDir, { recursive: true, force: true })
}, 60_000)

async function plantAll(): Promise<void> {
  const desk = await signIn({ url: site.url, ...admin })
  await desk.create('users', {
    email: 'zqwriter@example.org',
    name: 'Zqwriter Zqname',
    password: 'a long enough password',
    role: 'editor',
  })
  for (const word of ['zqwriter', 'zqname', 'zqalternative'])
    canaries.set(word, 'account or picture')
  const writer = await signIn({
    url: site.url,
    email: 'zqwriter@example.org',
    password: 'a long enough password',
  })
  const picture = await writer.asks.post('/cms/api/media', {
    multipart: {
      file: { name: 'draft.png', mimeType: 'image/png', buffer: Buffer.from(pixel, 'base64') },
      _payload: JSON.stringify({ alt: 'Zqalternative of a draft' }),
    },
  })
  const media = (await picture.json()).doc.id
  const relations = {
    topic: await desk.idOf('topics', 'self-massage'),
    person: await desk.idOf('people', 'knotwork-editors'),
  }
  for (let round = 0; round < rounds; round += 1) {
    for (const state of states) planted.push(await plant(writer, { state, relations, media }))
  }
  for (const each of planted) {
    for (const [word, field] of each.canaries) canaries.set(word, `${field}, ${each.state}`)
  }
  await writer.close()
  await desk.close()
}

type Leak = { where: string; what: string }

async function crawl(asks: Ask[]): Promise<{ leaks: Leak[]; responses: number }> {
  const leaks: Leak[] = []
  const queue = [...asks]
  const words = [...canaries.keys()]
  const work = async () => {
    for (let ask = queue.pop(); ask; ask = queue.pop()) {
      const answer = await fetch(site.url + ask.path, {
        method: ask.method ?? 'GET',
        redirect: 'manual',
        headers: { 'content-type': 'application/json', ...ask.headers },
        body: ask.body,
      })
      const headers = [...answer.headers].flat().join(' ')
      // The address that was asked for may be repeated; it told nothing that the asker did not know.
      const said = `${headers} ${await answer.text()}`
        .toLowerCase()
        .replaceAll(slugIn(ask.path), '')
      for (const word of words) {
        if (said.includes(word)) leaks.push({ where: ask.path, what: canaries.get(word) ?? word })
      }
      for (const what of disclosures({ ...ask, said, secrets }))
        leaks.push({ where: ask.path, what })
    }
  }
  await Promise.all([work(), work()])
  return { leaks, responses: asks.length }
}

function slugIn(asked: string): string {
  return /secret-zq[0-9a-f]+/.exec(asked)?.[0] ?? '\0'
}

test('nothing that is not public is in any answer to a visitor', async () => {
  const { leaks, responses } = await crawl(surfaces(planted))
  expect(leaks).toEqual([])
  expect(responses).toBeGreaterThanOrEqual(process.env.FAULTS === 'full' ? 5000 : 500)
  expect(canaries.size).toBeGreaterThan(100)
}, 900_000)

/** A leak that is made on purpose, and how it is stopped again. */
const seeds: [string, string, string][] = [
  [
    'a draft that is published by mistake',
    `update articles set _status = 'published' where slug like 'secret-%' and deleted_at is null`,
    `update articles set _status = 'draft' where slug like 'secret-%'`,
  ],
  [
    'words of a draft in the text for search',
    `update articles set search_text = search_text || ' ' || (select dek from articles where slug like 'secret-%' limit 1) where slug like 'canary-%' and _status = 'published'`,
    `update articles set search_text = title where slug like 'canary-%'`,
  ],
  [
    'a secret in a tombstone',
    `update redirects set title = (select title from articles where slug like 'secret-%' limit 1) where kind = 'gone'`,
    `update redirects set title = 'Gone' where kind = 'gone'`,
  ],
  [
    'the description of a draft’s picture',
    `update media set alt = 'Zqalternative'`,
    `update media set alt = 'A picture' where alt = 'Zqalternative'`,
  ],
  [
    'the address of an account in a biography',
    `update people set bio = 'Write to zqwriter@example.org'`,
    `update people set bio = 'The people who write.'`,
  ],
]

/** What was done behind the back of the site is in no change; this one makes all that is kept outdated. */
async function forget(): Promise<void> {
  await client.query(
    `insert into changes (action, type, document, tags) values ('updated', 'topics', 'all', $1)`,
    [JSON.stringify(['globals:site.name', 'globals:site.licence', ...resourceTypes])],
  )
  await wait(200)
}

test.each(seeds)(
  'the crawl finds %s',
  async (_, make, stop) => {
    const asks = publicPlaces(planted.slice(0, states.length))
    await client.query(make)
    await forget()
    const { leaks } = await crawl(asks)
    await client.query(stop)
    await forget()
    expect(leaks.length).toBeGreaterThan(0)
    expect((await crawl(asks)).leaks).toEqual([])
  },
  300_000,
)
