import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { embeddedPostgres, type Embedded } from '@/database/embedded'
import { admin } from '@tests/support/accounts'
import { signIn } from '@tests/support/desk'
import { fillFolder } from '@tests/support/prepared-folder'
import { startSite, type RunningSite } from '@tests/support/site-process'

const isFull = process.env.FAULTS === 'full'
/** How many plans, over how many seconds they fall due, and after how many seconds a replica is killed. */
const { plans, span, killEvery } = isFull
  ? { plans: 200, span: 120, killEvery: 20 }
  : { plans: 20, span: 15, killEvery: 6 }

const dataDir = mkdtempSync(path.join(tmpdir(), 'knotwork-plans-'))
let database: Embedded
let client: pg.Client
const sites: RunningSite[] = []
let kills = 0
const words = new Map<string, string>()

beforeAll(async () => {
  await fillFolder(dataDir, 'off')
  database = await embeddedPostgres(dataDir)
  sites.push(await replica(), await replica())
  client = new pg.Client({ connectionString: database.url })
  await client.connect()
  await makePlans()
  await killInTurn()
}, 900_000)

afterAll(async () => {
  await client.end()
  for (const site of sites) await site.stop()
  await database.stop()
  rmSync(dataDir, { recursive: true, force: true })
}, 60_000)

function replica(): Promise<RunningSite> {
  return startSite({
    DATABASE_URL: database.url,
    SECRET: 'for two replicas',
    STARTER_CONTENT: 'off',
    LOG_LEVEL: 'silent',
  })
}

/** Every tenth document is edited after it was planned. */
async function makePlans(): Promise<void> {
  const desk = await signIn({ url: sites[0]?.url ?? '', ...admin })
  const begin = Date.now() + plans * (isFull ? 150 : 250) + 5_000
  for (let index = 0; index < plans; index += 1) {
    const summary = `Planned words ${index}.`
    const data = { title: `Plan ${index}`, slug: `plan-${index}`, kind: 'subject', summary }
    const { id } = await desk.create('topics?draft=true', data)
    words.set(id, summary)
    await desk.create('scheduled-publications', {
      document: { relationTo: 'topics', value: id },
      action: 'publish',
      at: new Date(begin + (index * span * 1000) / plans).toISOString(),
      at_tz: 'UTC',
    })
    if (index % 10 === 0) await desk.saveDraft('topics', id, { summary: 'Never approved.' })
  }
  await desk.close()
}

async function killInTurn(): Promise<void> {
  for (let round = 0; await isWaiting(); round += 1) {
    await wait(killEvery * 1000)
    const turn = round % sites.length
    await sites[turn]?.crash()
    kills += 1
    sites[turn] = await replica()
  }
}

async function isWaiting(): Promise<boolean> {
  const { rows } = await client.query(
    `select count(*)::int as left, coalesce(max(extract(epoch from now() - at)), 0)::int as late
     from scheduled_publications where status = 'waiting'`,
  )
  return rows[0].left > 0 && rows[0].late < 120
}

test('each goes out exactly once, though both replicas were killed meanwhile', async () => {
  expect(kills).toBeGreaterThanOrEqual(2)
  const { rows } = await client.query(
    `select t.id, t._status, count(c.id)::int as changes from topics t
     left join changes c on c.document = t.id::text group by t.id`,
  )
  expect(rows.length).toBe(plans)
  expect(rows.filter(({ _status, changes }) => _status !== 'published' || changes !== 1)).toEqual(
    [],
  )
})

test('each goes out within a minute of its time', async () => {
  const { rows } = await client.query(
    `select id, status, problem, extract(epoch from done_at - at)::float as late from scheduled_publications
     where status <> 'done' or done_at < at or done_at > at + interval '60 seconds'`,
  )
  expect(rows).toEqual([])
})

test('each goes out as it was approved; what was written since is still a draft', async () => {
  const { rows } = await client.query(
    `select t.id, t.summary, v.version_summary as draft from topics t
     join _topics_v v on v.parent_id = t.id and v.latest`,
  )
  expect(rows.filter(({ id, summary }) => summary !== words.get(id))).toEqual([])
  expect(rows.filter(({ draft }) => draft === 'Never approved.').length).toBe(plans / 10)
})

test('what was due while nobody ran for an hour goes out at once when somebody does, once', async () => {
  const took: number[] = []
  for (let round = 1; round <= (isFull ? 10 : 1); round += 1) took.push(await missAnHour(round))
  process.stdout.write(`nobody ran: ${took.length} times; went out ${took.join(', ')} ms after\n`)
}, 600_000)

/** Milliseconds from the start of one until it was out. */
async function missAnHour(round: number): Promise<number> {
  const desk = await signIn({ url: sites[0]?.url ?? '', ...admin })
  const data = { title: 'Late', slug: `late-${round}`, kind: 'subject', summary: 'An hour late.' }
  const { id } = await desk.create('topics?draft=true', data)
  const tomorrow = new Date(Date.now() + 86_400_000).toISOString()
  const plan = await desk.create('scheduled-publications', {
    document: { relationTo: 'topics', value: id },
    action: 'publish',
    at: tomorrow,
    at_tz: 'UTC',
  })
  await desk.close()
  for (const site of sites) await site.stop()
  await client.query(
    `update scheduled_publications set at = now() - interval '1 hour' where id = $1`,
    [plan.id],
  )
  sites.splice(0, sites.length, await replica())
  const began = performance.now()
  const changes = async () => {
    const { rows } = await client.query('select 1 from changes where document = $1', [id])
    return rows.length
  }
  await expect.poll(changes, { timeout: 30_000, interval: 200 }).toBe(1)
  const { rows } = await client.query('select status from scheduled_publications where id = $1', [
    plan.id,
  ])
  expect(rows).toEqual([{ status: 'done' }])
  return Math.round(performance.now() - began)
}
