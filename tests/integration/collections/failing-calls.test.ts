import { randomUUID } from 'node:crypto'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startCms, type Cms } from '@tests/support/cms'
import { withFailing } from '@tests/support/with-failing'

let cms: Cms
let client: pg.Client

beforeAll(async () => {
  cms = await startCms()
  client = new pg.Client({ connectionString: process.env.DATABASE_URL })
  await client.connect()
})
afterAll(async () => client.end())

/** Everything that is stored of a document, and of what tells of it. */
async function stored(id: string): Promise<unknown> {
  const { rows } = await client.query(
    `select
       (select jsonb_agg(to_jsonb(t)) from topics t where id::text = $1) as row,
       (select jsonb_agg(to_jsonb(v) order by v.id) from _topics_v v where parent_id::text = $1) as versions,
       (select jsonb_agg(to_jsonb(c) order by c.number) from changes c where document = $1) as changes,
       (select jsonb_agg(to_jsonb(r) order by r."from") from redirects r where document = $1) as redirects`,
    [id],
  )
  return rows[0]
}

async function begin(status: 'draft' | 'published'): Promise<string> {
  const slug = `failing-${randomUUID()}`
  const data = { title: 'Failing', slug, kind: 'subject', _status: status } as const
  const isDraft = status === 'draft'
  const { id } = await cms.payload.create({ collection: 'topics', data, draft: isDraft })
  return id
}

type Operation = { from: 'draft' | 'published'; run: (id: string) => Promise<unknown> }

const update =
  (data: object, draft = false) =>
  (id: string) =>
    cms.payload.update({ collection: 'topics', id, data, draft })

const operations: Record<string, Operation> = {
  'saving a draft': { from: 'published', run: update({ title: 'Draft' }, true) },
  publishing: { from: 'draft', run: update({ _status: 'published' }) },
  renaming: {
    from: 'published',
    run: (id) => update({ slug: `renamed-${id}`, _status: 'published' })(id),
  },
  unpublishing: { from: 'published', run: update({ _status: 'draft' }) },
  'the trash': { from: 'published', run: update({ deletedAt: '2026-01-01T00:00:00.000Z' }) },
  'deleting for good': {
    from: 'published',
    run: (id) => cms.payload.delete({ collection: 'topics', id }),
  },
}

describe.each(Object.entries(operations))('%s', (_, { from, run }) => {
  test('is done whole or not at all, whichever call of the database fails', async () => {
    const whole = await begin(from)
    const before = await stored(whole)
    const calls = await withFailing(cms, 0, () => run(whole))
    expect(calls).toBeGreaterThan(2)
    expect(await stored(whole)).not.toEqual(before)

    for (let failing = 1; failing <= calls; failing += 1) {
      const id = await begin(from)
      const untouched = await stored(id)
      const outcome = await withFailing(cms, failing, () => run(id)).then(
        () => 'done',
        () => 'refused',
      )
      const now = await stored(id)
      if (outcome === 'refused') expect(now, `call ${failing}`).toEqual(untouched)
      else expect(now, `call ${failing}`).not.toEqual(untouched)
    }
  })
})

test('a document is created whole or not at all, whichever call of the database fails', async () => {
  const create = (slug: string) =>
    cms.payload.create({
      collection: 'topics',
      data: { title: 'Failing', slug, kind: 'subject', _status: 'published' },
    })
  const calls = await withFailing(cms, 0, () => create(`failing-${randomUUID()}`))
  for (let failing = 1; failing <= calls; failing += 1) {
    const slug = `failing-${randomUUID()}`
    const outcome = await withFailing(cms, failing, () => create(slug)).then(
      () => 1,
      () => 0,
    )
    const { rows } = await client.query(
      `select (select count(*)::int from topics where slug = $1) as topics,
         (select count(*)::int from _topics_v where version_slug = $1) as versions,
         (select count(*)::int from changes where slug = $1) as changes`,
      [slug],
    )
    expect(rows[0], `call ${failing}`).toEqual({
      topics: outcome,
      versions: outcome,
      changes: outcome,
    })
  }
})
