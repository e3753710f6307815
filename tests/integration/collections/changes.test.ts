import pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Cms } from '@tests/support/cms'
import { startCms } from '@tests/support/cms'

let cms: Cms
let client: pg.Client

beforeAll(async () => {
  cms = await startCms()
  client = new pg.Client({ connectionString: process.env.DATABASE_URL })
  await client.connect()
})
afterAll(async () => client.end())

let last = 0

/** The log of one document, told in words. */
async function told(id: string): Promise<string[]> {
  const { rows } = await client.query(
    `select action, slug, previous_slug, replaced_by from changes where document = $1 order by number`,
    [id],
  )
  return rows.map((row) =>
    [row.action, row.slug, row.previous_slug, row.replaced_by].filter(Boolean).join(' '),
  )
}

async function topic(slug: string, status: 'draft' | 'published' = 'published') {
  const data = { title: `About ${slug}`, slug, kind: 'subject', _status: status } as const
  const { id } = await cms.payload.create({ collection: 'topics', data, draft: status === 'draft' })
  return id
}

function change(id: string, data: object, draft = false) {
  return cms.payload.update({ collection: 'topics', id, data, draft, trash: true })
}

test('the life of a document is told, drafts are not', async () => {
  const id = await topic('life-a', 'draft')
  await change(id, { title: 'Still a draft' }, true)
  expect(await told(id)).toEqual([])
  await change(id, { _status: 'published' })
  await change(id, { summary: 'Not yet for readers.' }, true)
  await change(id, { summary: 'For readers.', _status: 'published' })
  await change(id, { slug: 'life-b', _status: 'published' })
  await change(id, { _status: 'draft' })
  await change(id, { _status: 'published' })
  await change(id, { deletedAt: new Date().toISOString() })
  await change(id, { deletedAt: null, _status: 'published' })
  await cms.payload.delete({ collection: 'topics', id })
  expect(await told(id)).toEqual([
    'published life-a',
    'updated life-a',
    'renamed life-b life-a',
    'unpublished life-b',
    'published life-b',
    'deleted life-b',
    'published life-b',
    'deleted life-b',
  ])
})

test('what was never public leaves traces for colleagues only', async () => {
  const id = await topic('quiet-a', 'draft')
  await change(id, { deletedAt: new Date().toISOString() })
  await change(id, { deletedAt: null })
  await cms.payload.delete({ collection: 'topics', id })
  expect(await told(id)).toEqual(['trashed quiet-a', 'restored quiet-a', 'erased quiet-a'])
})

test('a row says who, why, and what it makes outdated', async () => {
  const id = await topic('why-a')
  const path = `/topics/${id}`
  const data = { summary: 'New.', changeNote: 'Clearer.', slug: 'why-b', _status: 'published' }
  expect((await cms.rest({ method: 'PATCH', path, as: 'editor', data })).status).toBe(200)
  const { rows } = await client.query(
    `select by_id, by_name, note, tags, at from changes where document = $1 order by number desc limit 1`,
    [id],
  )
  expect(rows[0]).toMatchObject({
    by_id: cms.userId('editor'),
    by_name: 'editor',
    note: 'Clearer.',
    tags: expect.arrayContaining([
      ...['', `:${id}`, ':why-b', ':why-a'].flatMap((name) =>
        ['', '#name', '#there'].map((facet) => `topics${name}${facet}`),
      ),
      ...['slug', 'summary', 'updatedAt'].flatMap((field) => [
        `topics/${field}`,
        `topics:${id}/${field}`,
      ]),
    ]),
    at: expect.any(Date),
  })
  expect(rows[0].tags).not.toContain('topics/title')
  expect(rows[0].tags).not.toContain('topics#count')
})

test('bulk operations leave a row for each document', async () => {
  const ids = await Promise.all(['bulk-a', 'bulk-b', 'bulk-c'].map((slug) => topic(slug)))
  const where = { slug: { like: 'bulk-' } }
  await cms.payload.update({ collection: 'topics', where, data: { _status: 'draft' } })
  for (const id of ids) expect((await told(id)).at(-1)).toMatch(/^unpublished/)
})

test('a change that fails leaves no row', async () => {
  const id = await topic('fail-a')
  const before = await told(id)
  await expect(change(id, { kind: 'no-such-kind', _status: 'published' })).rejects.toThrow()
  expect(await told(id)).toEqual(before)
})

test('the log can be neither altered nor emptied', async () => {
  for (const statement of [
    `update changes set note = 'x'`,
    'delete from changes',
    'truncate changes',
  ]) {
    await expect(client.query(statement)).rejects.toThrow('cannot be altered')
  }
})

test('a reader who pages the log meanwhile misses no row, whatever the order of the commits', async () => {
  const seen: number[] = []
  const { rows: start } = await client.query('select max(number)::int as n from changes')
  last = start[0].n
  const page = async () => {
    const { rows } = await client.query(
      'select number::int as number from changes where number > $1 order by number',
      [last],
    )
    seen.push(...rows.map(({ number }) => number))
    last = seen.at(-1) ?? last
  }
  const writers = Array.from({ length: 8 }, async (_, writer) => {
    const own = new pg.Client({ connectionString: process.env.DATABASE_URL })
    await own.connect()
    for (let round = 0; round < 25; round++) {
      await own.query('begin')
      await own.query(
        `insert into changes (action, type, document) values ('updated', 'topics', $1)`,
        [`writer ${writer}`],
      )
      await own.query('select pg_sleep($1)', [Math.random() / 100])
      await own.query(round % 5 === 4 ? 'rollback' : 'commit')
    }
    await own.end()
  })
  const all = Promise.all(writers)
  let isDone = false
  void all.then(() => (isDone = true))
  while (!isDone) await page()
  await all
  await page()
  const { rows } = await client.query(
    'select number::int as number from changes where number > $1 order by number',
    [start[0].n],
  )
  expect(seen).toEqual(rows.map(({ number }) => number))
  expect(seen).toHaveLength(8 * 20)
})
