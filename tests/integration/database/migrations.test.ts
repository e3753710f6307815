import { spawn } from 'node:child_process'
import { setTimeout as wait } from 'node:timers/promises'
import config from '@payload-config'
import { getPayload } from 'payload'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { runPrepare } from '@/server/run-prepare'
import { create, withDatabase } from '@tests/support/backup-story'
import { allMigrations, fillReleased, lastReleased, makeReleased } from '@tests/support/released'

const topics = 500
/** One each time; ten in the full form. */
const rounds = Array.from(
  { length: process.env.FAULTS === 'full' ? 10 : 1 },
  (_, index) => index + 1,
)
const released = allMigrations.filter((name) => name <= lastReleased)

const settingsFor = (url: string) => ({ ...process.env, DATABASE_URL: url, LOG_LEVEL: 'error' })

/** As a start does, and can be killed. */
function prepare(url: string) {
  const child = spawn(process.execPath, ['--import', 'tsx', 'src/commands/prepare.ts'], {
    stdio: 'ignore',
    env: settingsFor(url),
  })
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve))
  return { kill: () => child.kill('SIGKILL'), ended }
}

/** Ends a migrator that has begun and is not done. One that a busy machine gave no connection to is started again. */
async function killInTheMiddle(url: string, client: pg.Client): Promise<void> {
  for (let attempt = 1; attempt <= 3; attempt += 1) {
    const { kill, ended } = prepare(url)
    let isOver = false
    void ended.then(() => (isOver = true))
    while (!isOver && (await migrated(client)).length === released.length) await wait(2)
    kill()
    await ended
    if ((await migrated(client)).length > released.length) return
  }
}

async function migrated(client: pg.Client): Promise<string[]> {
  const { rows } = await client.query<{ name: string }>('select name from payload_migrations')
  return rows.map(({ name }) => name).sort()
}

/** Everything that somebody has written. */
async function content(client: pg.Client): Promise<unknown[]> {
  const ask = async (text: string) => (await client.query(text)).rows as unknown[]
  return [
    await ask(
      'select id, title, kind, summary, slug, published_at, _status from topics order by id',
    ),
    await ask(
      'select id, parent_id, version_summary, version__status, latest from _topics_v order by id',
    ),
    await ask('select number, action, type, document, slug, tags from changes order by number'),
    await ask('select id, email, name, role from users'),
  ]
}

describe.each(rounds)('a site of the first release that is migrated to this one, %s', (round) => {
  const url = withDatabase(`released_${round}`)
  let client: pg.Client
  let before: unknown[]
  let afterKill: string[]
  let codes: (number | null)[]

  beforeAll(async () => {
    await create(url, 'template0')
    client = new pg.Client({ connectionString: url })
    await client.connect()
    await makeReleased(client, await getPayload({ config, disableOnInit: true }))
    await fillReleased(client, topics)
    before = await content(client)
    await killInTheMiddle(url, client)
    afterKill = await migrated(client)
    const start = () => runPrepare(settingsFor(url), { stdio: 'ignore' })
    codes = await Promise.all([start(), start()])
  }, 240_000)

  afterAll(() => client.end())

  test('was killed in the middle, and was left at a whole step', () => {
    expect(afterKill.length).toBeGreaterThan(released.length)
    expect(afterKill.length).toBeLessThan(allMigrations.length)
  })

  test('is migrated by one of two that start at once, each step once', async () => {
    expect(codes).toEqual([0, 0])
    expect(await migrated(client)).toEqual(allMigrations)
  })

  test('keeps all that was written', async () => {
    expect((before[0] as unknown[]).length).toBe(topics + 1)
    expect(await content(client)).toEqual(before)
  })

  test('has what the new version derives from it', async () => {
    const count = async (text: string) => Number((await client.query(text)).rows[0]?.count)
    expect(await count(`select count(*) from names where type = 'topics'`)).toBe(topics)
    const found = `select count(*) from search_documents where words @@ to_tsquery('english', 'written')`
    expect(await count(found)).toBe(topics)
    const total = `select sum(difference) as count from published_totals where noun = 'topics' and facet = ''`
    expect(await count(total)).toBe(topics)
  })
})
