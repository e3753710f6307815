import { randomUUID } from 'node:crypto'
import pg from 'pg'
import { createLocalReq } from 'payload'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { User } from '@/payload-types'
import { sweep } from '@/publishing/sweep'
import { inTransaction } from '@collections/hooks/in-transaction'
import { replaceEverywhere } from '@collections/uses/replace-everywhere'
import { startCms, type Cms } from '@tests/support/cms'
import { bodyOf } from '@tests/support/lexical-body'
import { withFailing } from '@tests/support/with-failing'

let cms: Cms
let client: pg.Client
let editor: User & { collection: 'users' }

beforeAll(async () => {
  cms = await startCms()
  client = new pg.Client({ connectionString: process.env.DATABASE_URL })
  await client.connect()
  const found = await cms.payload.findByID({ collection: 'users', id: cms.userId('editor') })
  editor = { ...found, collection: 'users' }
})
afterAll(async () => client.end())

const at = '2099-01-01T00:00:00.000Z'

async function topic(more: object = {}): Promise<string> {
  const slug = `failing-${randomUUID()}`
  const data = { title: 'Failing', slug, kind: 'subject' as const, ...more }
  return (await cms.payload.create({ collection: 'topics', data, draft: true })).id
}

type Case = {
  /** Makes what the operation needs; returns the id that `stored` looks for. */
  begin: () => Promise<string>
  run: (id: string) => Promise<unknown>
  /** What tells of the operation, as one row. */
  stored: string
}

const documentOf = (id: string) => ({ relationTo: 'topics' as const, value: id })
const plan = (id: string) =>
  cms.payload.create({
    collection: 'scheduled-publications',
    user: editor,
    data: { document: documentOf(id), action: 'publish', at, at_tz: 'UTC', status: 'waiting' },
  })

const cases: Record<string, Case> = {
  'writing an article': {
    begin: async () => randomUUID(),
    run: (id) =>
      cms.payload.create({
        collection: 'articles',
        data: { id, title: 'A', slug: `a-${id}`, body: bodyOf('Words.') } as never,
        draft: true,
      }),
    stored: `select count(*)::int from articles where id::text = $1`,
  },
  planning: {
    begin: topic,
    run: plan,
    stored: `select count(*)::int from scheduled_publications_rels where topics_id::text = $1`,
  },
  reviewing: {
    begin: topic,
    run: (id) =>
      cms.payload.create({
        collection: 'reviews',
        user: editor,
        data: { document: documentOf(id), decision: 'changes-wanted' },
      }),
    stored: `select count(*)::int from reviews_rels where topics_id::text = $1`,
  },
  'putting another in its place': {
    begin: async () => {
      const parent = await topic()
      await topic({ parent, _status: 'published' })
      await topic({ parent })
      return parent
    },
    run: async (from) => {
      const to = await topic()
      const req = await createLocalReq({ user: editor }, cms.payload)
      return inTransaction(req, () => replaceEverywhere({ req, collection: 'topics', from, to }))
    },
    stored: `select count(*)::int from _topics_v where latest and version_parent_id::text = $1`,
  },
}

describe.each(Object.entries(cases))('%s', (_, { begin, run, stored }) => {
  const state = async (id: string) => (await client.query(stored, [id])).rows[0].count

  test('is done whole or not at all, whichever call of the database fails', async () => {
    const whole = await begin()
    const before = await state(whole)
    const calls = await withFailing(cms, 0, () => run(whole))
    const after = await state(whole)
    expect(after).not.toBe(before)
    for (let failing = 1; failing <= calls; failing += 1) {
      const id = await begin()
      const outcome = await withFailing(cms, failing, () => run(id)).then(
        () => after,
        () => before,
      )
      expect(await state(id), `call ${failing} of ${calls}`).toBe(outcome)
    }
  }, 120_000)
})

test('a plan is carried out whole or not at all, and at last it is', async () => {
  const due = async () => {
    const id = await topic()
    await plan(id)
    await client.query(
      `update scheduled_publications set at = now() - interval '1 minute' where status = 'waiting'`,
    )
    return id
  }
  const look = () => sweep(cms.payload, () => false)
  const first = await due()
  const calls = await withFailing(cms, 0, look)
  for (let failing = 1; failing <= calls; failing += 1) {
    const id = await due()
    await withFailing(cms, failing, look).catch(() => undefined) // the next look finds it
    const told = await client.query(
      `select t._status = 'published' as is_public, p.status,
         (select count(*)::int from changes where document = $1) as changes
       from topics t, scheduled_publications p
       join scheduled_publications_rels r on r.parent_id = p.id where r.topics_id = t.id and t.id::text = $1`,
      [id],
    )
    const [{ is_public, status, changes }] = told.rows
    expect({ status, changes }, `call ${failing}`).toEqual(
      is_public ? { status: 'done', changes: 1 } : { status: 'waiting', changes: 0 },
    )
    await client.query(`update scheduled_publications set next_attempt_at = null`)
    await look()
  }
  const { rows } = await client.query(
    `select count(*)::int from scheduled_publications where status <> 'done' and at < now()`,
  )
  expect(rows[0].count).toBe(0)
  expect(first).toBeTruthy()
}, 120_000)
