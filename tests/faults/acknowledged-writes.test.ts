import { setTimeout as wait } from 'node:timers/promises'
import pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { admin } from '@tests/support/accounts'
import { startShakySite, type ShakySite } from './shaky-site'
import { writeUntil, type Written } from './writers'

const isFull = process.env.FAULTS === 'full'
const goals = isFull
  ? { writes: 2000, sessions: 500, databases: 20, sites: 50 }
  : { writes: 200, sessions: 50, databases: 3, sites: 5 }

let site: ShakySite
let token: string
let written: Written[]
let client: pg.Client
const done = { writes: 0, sessions: 0, databases: 0, sites: 0 }

beforeAll(async () => {
  site = await startShakySite()
  const answer = await fetch(`${site.url()}/cms/api/users/login`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(admin),
  })
  token = ((await answer.json()) as { token: string }).token
  const isOver = () =>
    done.writes >= goals.writes &&
    done.sessions >= goals.sessions &&
    done.databases >= goals.databases &&
    done.sites >= goals.sites
  const work = Promise.all(
    [1, 2, 3, 4].map((writer) =>
      writeUntil(site, { token, writer, goal: isOver }, () => (done.writes += 1)),
    ),
  )
  const disturbance = disturb(isOver)
  written = (await work).flat()
  await disturbance
  client = new pg.Client({ connectionString: site.databaseUrl })
  await client.connect()
}, 3_600_000)

afterAll(async () => {
  await client.end()
  await site.stop()
}, 60_000)

/** Ends sessions all the time, and now and then the database or the site. */
async function disturb(isOver: () => boolean): Promise<void> {
  for (let round = 1; !isOver(); round += 1) {
    if (round % 8 === 0 && done.databases < goals.databases) {
      await site.restartDatabase()
      done.databases += 1
    } else if (round % 5 === 0 && done.sites < goals.sites) {
      await site.restartSite()
      done.sites += 1
    } else {
      done.sessions += await site.endSessions(2)
    }
    await wait(300)
  }
}

test('enough was written, and enough went wrong meanwhile', () => {
  expect(done.writes).toBeGreaterThanOrEqual(goals.writes)
  expect(done).toMatchObject({ databases: goals.databases, sites: goals.sites })
  expect(written.length).toBeGreaterThan(10)
})

test('no write that was confirmed is missing', async () => {
  const { rows } = await client.query(
    `select t.id, v.version_summary as summary from topics t
     join lateral (select version_summary from _topics_v where parent_id = t.id and latest limit 1) v on true`,
  )
  const newest = new Map(rows.map(({ id, summary }) => [id, summary]))
  const missing = written.filter(({ id, sent, acknowledged }) => {
    const at = sent.indexOf(newest.get(id))
    return at < acknowledged - 1
  })
  expect(missing).toEqual([])
})

test('no document is torn: row and version, text and words for search belong together', async () => {
  const { rows } = await client.query(
    `select t.slug from topics t
     left join _topics_v v on v.parent_id = t.id and v.version__status = 'published'
       and v.version_summary = t.summary
     where position(coalesce(t.summary, '') in coalesce(t.search_text, '')) = 0
        or (t._status = 'published' and v.id is null)`,
  )
  expect(rows).toEqual([])
})

test('every publication has its row in the log, and every row its publication', async () => {
  const { rows } = await client.query(
    `select t.id,
       (select count(*)::int from _topics_v v where v.parent_id = t.id and v.version__status = 'published') as versions,
       (select count(*)::int from changes c where c.document = t.id::text and c.number is not null
          and c.action in ('published', 'updated', 'renamed')) as changes
     from topics t`,
  )
  expect(rows.filter(({ versions, changes }) => versions !== changes)).toEqual([])
  const changes = new Map(rows.map((row) => [row.id, row.changes]))
  const untold = written.filter(({ id, published }) => (changes.get(id) ?? 0) < published)
  expect(untold).toEqual([])
  const { rows: lost } = await client.query(
    `select document from changes c where not exists (select 1 from topics t where t.id::text = c.document)`,
  )
  expect(lost).toEqual([])
})
