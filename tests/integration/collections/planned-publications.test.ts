import { randomUUID } from 'node:crypto'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { sweep } from '@/publishing/sweep'
import { startCms, type Cms } from '@tests/support/cms'

let cms: Cms
let client: pg.Client

beforeAll(async () => {
  cms = await startCms()
  client = new pg.Client({ connectionString: process.env.DATABASE_URL })
  await client.connect()
})
afterAll(async () => client.end())

const goOn = () => false

async function draft(fields: Record<string, unknown> = {}) {
  const slug = `planned-${randomUUID()}`
  const data = { title: 'Planned', slug, kind: 'subject', summary: 'First words.', ...fields }
  const answer = await cms.rest({ method: 'POST', path: '/topics?draft=true', as: 'author', data })
  return { id: (answer.body.doc as { id: string }).id, slug: String(data.slug) }
}

type Plan = { id: string; status: string; problem: string | null; approvedByName: string | null }

function plan(id: string, more: Record<string, unknown> = {}) {
  const data = {
    document: { relationTo: 'topics', value: id },
    action: 'publish',
    at: new Date(Date.now() + 3_600_000).toISOString(),
    at_tz: 'Europe/Berlin',
    ...more,
  }
  return cms.rest({ method: 'POST', path: '/scheduled-publications?depth=0', as: 'editor', data })
}

async function planned(id: string, more: Record<string, unknown> = {}): Promise<Plan> {
  const { status, body } = await plan(id, more)
  expect(status, JSON.stringify(body)).toBe(201)
  return body.doc as Plan
}

/** Time passes: every plan is due. */
async function due(): Promise<void> {
  await client.query(
    `update scheduled_publications set at = at - interval '1 day', next_attempt_at = null where status = 'waiting'`,
  )
  await sweep(cms.payload, goOn)
}

async function stateOf({ id }: { id: string }): Promise<Plan> {
  const path = `/scheduled-publications/${id}?depth=0`
  return (await cms.rest({ method: 'GET', path, as: 'editor' })).body as unknown as Plan
}

async function row(id: string) {
  const { rows } = await client.query(`select _status, title, summary from topics where id = $1`, [
    id,
  ])
  return rows[0]
}

async function newestDraft(id: string) {
  const path = `/topics/${id}?draft=true&depth=0`
  return (await cms.rest({ method: 'GET', path, as: 'editor' })).body
}

const edit = (id: string, data: object) =>
  cms.rest({ method: 'PATCH', path: `/topics/${id}?draft=true`, as: 'author', data })
const publish = (id: string, data: object = {}) =>
  cms.rest({
    method: 'PATCH',
    path: `/topics/${id}`,
    as: 'editor',
    data: { ...data, _status: 'published' },
  })

describe('a planned publication', () => {
  test('goes out once, in the name of who planned it, and not before its time', async () => {
    const { id } = await draft()
    const made = await planned(id)
    await sweep(cms.payload, goOn)
    expect(await row(id)).toMatchObject({ _status: 'draft' })
    await due()
    await due()
    expect(await row(id)).toMatchObject({ _status: 'published', summary: 'First words.' })
    expect(await stateOf(made)).toMatchObject({ status: 'done', problem: null })
    const { rows } = await client.query(`select action, by_name from changes where document = $1`, [
      id,
    ])
    expect(rows).toEqual([{ action: 'published', by_name: 'editor' }])
  })

  test('is what was planned, and what was drafted since stays a draft that can be gone on with', async () => {
    const { id } = await draft({ summary: 'Planned words.' })
    const made = await planned(id)
    await edit(id, { title: 'Embargoed', summary: '' })
    const before = await newestDraft(id)
    await due()
    expect(await stateOf(made)).toMatchObject({ status: 'done' })
    expect(await row(id)).toMatchObject({ title: 'Planned', summary: 'Planned words.' })
    const after = await newestDraft(id)
    expect(after).toMatchObject({ title: 'Embargoed', summary: '', revision: before.revision })
    expect((await edit(id, { ...before, summary: 'Goes on.' })).status).toBe(200)
  })

  test('pins an autosave too, which Payload would write over', async () => {
    const { id } = await draft()
    const autosave = (summary: string) =>
      cms.rest({
        method: 'PATCH',
        path: `/topics/${id}?draft=true&autosave=true`,
        as: 'author',
        data: { summary },
      })
    await autosave('Autosaved.')
    const made = await planned(id)
    await autosave('Typed on.')
    await due()
    expect(await stateOf(made)).toMatchObject({ status: 'done' })
    expect(await row(id)).toMatchObject({ summary: 'Autosaved.' })
    expect(await newestDraft(id)).toMatchObject({ summary: 'Typed on.' })
  })

  test('empties what the planned version leaves empty', async () => {
    const { id } = await draft({ aliases: [{ text: 'one' }] })
    await publish(id)
    await edit(id, { summary: null })
    const made = await planned(id)
    await edit(id, { summary: 'Newer.' })
    await due()
    expect(await stateOf(made)).toMatchObject({ status: 'done' })
    expect(await row(id)).toMatchObject({ summary: null })
  })

  test('withdraws what is public', async () => {
    const { id } = await draft()
    await publish(id)
    const made = await planned(id, { action: 'unpublish' })
    await due()
    expect(await row(id)).toMatchObject({ _status: 'draft' })
    expect(await stateOf(made)).toMatchObject({ status: 'done' })
  })

  test('may be followed by another of the same document', async () => {
    const { id } = await draft()
    await planned(id)
    await edit(id, { summary: 'Second words.' })
    const second = await planned(id, { at: new Date(Date.now() + 7_200_000).toISOString() })
    await due()
    expect(await stateOf(second)).toMatchObject({ status: 'done' })
    expect(await row(id)).toMatchObject({ summary: 'Second words.' })
  })

  test('outlives the account that planned it', async () => {
    const user = { email: 'leaver@example.org', password: 'a long enough password', name: 'Leaver' }
    const { id: leaver } = await cms.payload.create({
      collection: 'users',
      data: { ...user, role: 'editor' },
    })
    const { id } = await draft()
    const found = await cms.payload.findByID({ collection: 'users', id: leaver })
    const made = await cms.payload.create({
      collection: 'scheduled-publications',
      user: { ...found, collection: 'users' },
      overrideAccess: false,
      data: {
        document: { relationTo: 'topics', value: id },
        action: 'publish',
        at: new Date().toISOString(),
        at_tz: 'Europe/Berlin',
        status: 'waiting',
      },
    })
    await cms.payload.delete({ collection: 'users', id: leaver })
    await due()
    expect(await stateOf(made)).toMatchObject({ status: 'done', approvedByName: 'Leaver' })
  })
})

test('an author does not bring back to readers what an editor has put into the trash', async () => {
  const { id } = await draft()
  await publish(id)
  const bin = (as: 'author' | 'editor', deletedAt: string | null) =>
    cms.rest({ method: 'PATCH', path: `/topics/${id}?trash=true`, as, data: { deletedAt } })
  expect((await bin('editor', new Date().toISOString())).status).toBe(200)
  expect((await bin('author', null)).status).toBe(403)
  expect((await bin('editor', null)).status).toBe(200)
})

describe('a plan that cannot be carried out', () => {
  test('is refused while it is made: incomplete', async () => {
    const { id } = await draft({ title: '' })
    const { status, body } = await plan(id)
    expect(status).toBe(400)
    expect(JSON.stringify(body)).toContain('title')
    expect(await row(id)).toMatchObject({ _status: 'draft' })
  })

  test('is refused while it is made: the address was another document’s', async () => {
    const first = await draft()
    await publish(first.id)
    await publish(first.id, { slug: `${first.slug}-moved` })
    const { id } = await draft()
    await edit(id, { slug: first.slug })
    expect((await plan(id)).status).toBe(400)
  })

  test('is refused while it is made: its time has passed, or nobody may', async () => {
    const { id } = await draft()
    expect((await plan(id, { at: '2020-01-01T00:00:00.000Z' })).status).toBe(400)
    const data = { document: { relationTo: 'topics', value: id }, at: '2100-01-01T00:00:00.000Z' }
    for (const as of ['author', 'reviewer'] as const) {
      const path = '/scheduled-publications'
      expect((await cms.rest({ method: 'POST', path, as, data })).status).toBe(403)
    }
  })

  test('fails when the address was taken meanwhile, and says so', async () => {
    const { id, slug } = await draft()
    await edit(id, { slug: `${slug}-b` })
    const made = await planned(id)
    await edit(id, { slug: `${slug}-c` })
    const other = await draft({ slug: `${slug}-b` })
    expect((await publish(other.id)).status).toBe(200)
    await due()
    const after = await stateOf(made)
    expect(after.status).toBe('failed')
    expect(after.problem).toMatch(/taken|address|slug/i)
    expect(await row(id)).toMatchObject({ _status: 'draft' })
  })

  test('fails when something newer was published meanwhile', async () => {
    const { id } = await draft()
    await publish(id)
    await edit(id, { summary: 'Planned.' })
    const made = await planned(id)
    await publish(id, { summary: 'Urgent correction.' })
    await due()
    expect(await stateOf(made)).toMatchObject({ status: 'failed' })
    expect(await row(id)).toMatchObject({ summary: 'Urgent correction.' })
  })

  test('fails when the document is in the trash', async () => {
    const { id } = await draft()
    const made = await planned(id)
    const data = { deletedAt: new Date().toISOString() }
    await cms.rest({ method: 'PATCH', path: `/topics/${id}`, as: 'editor', data })
    await due()
    const after = await stateOf(made)
    expect(after).toMatchObject({ status: 'failed' })
    expect(after.problem).toContain('trash')
  })

  test('can be cancelled, and what is over stays as it is', async () => {
    const { id } = await draft()
    const made = await planned(id)
    const change = (data: object) =>
      cms.rest({ method: 'PATCH', path: `/scheduled-publications/${made.id}`, as: 'editor', data })
    expect((await change({ status: 'cancelled' })).status).toBe(200)
    await due()
    expect(await row(id)).toMatchObject({ _status: 'draft' })
    expect((await change({ status: 'waiting' })).status).toBe(409)
  })

  test('a lost connection is no failure: it is tried again', async () => {
    const { id } = await draft()
    const made = await planned(id)
    const db = cms.payload.db as unknown as Record<string, (...args: unknown[]) => unknown>
    const plain = db.createVersion
    db.createVersion = () => {
      throw new Error('Connection terminated unexpectedly')
    }
    await due()
    db.createVersion = plain!
    expect(await stateOf(made)).toMatchObject({ status: 'waiting', attempts: 1 })
    expect(await row(id)).toMatchObject({ _status: 'draft' })
    await due()
    expect(await stateOf(made)).toMatchObject({ status: 'done' })
  })
})
