import { randomUUID } from 'node:crypto'
import pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { kept, pruneVersions } from '@/publishing/prune-versions'
import { startCms, type Cms } from '@tests/support/cms'

let cms: Cms
let client: pg.Client
beforeAll(async () => {
  cms = await startCms()
  client = new pg.Client({ connectionString: process.env.DATABASE_URL })
  await client.connect()
})
afterAll(async () => client.end())

async function begin(): Promise<string> {
  const data = { title: 'Old', slug: `old-${randomUUID()}`, kind: 'subject' }
  const path = '/topics?draft=true'
  const { body } = await cms.rest({ method: 'POST', path, as: 'editor', data })
  return (body.doc as { id: string }).id
}

const save = (id: string, data: object) =>
  cms.rest({ method: 'PATCH', path: `/topics/${id}?draft=true`, as: 'editor', data })

async function versions(id: string) {
  const { rows } = await client.query(
    `select id, version_summary as summary, version__status as status from _topics_v
     where parent_id = $1 order by updated_at`,
    [id],
  )
  return rows
}

test('old drafts go; what was published, approved, planned or is shared, and the newest drafts stay', async () => {
  const id = await begin()
  const document = { relationTo: 'topics', value: id }
  const parent = await begin()
  await save(id, { summary: 'named a parent', parent })
  await save(id, { summary: 'approved', parent: null })
  const approval = { document, decision: 'approved' }
  await cms.rest({ method: 'POST', path: '/reviews', as: 'reviewer', data: approval })
  await save(id, { summary: 'planned' })
  const plan = { document, action: 'publish', at: '2099-01-01T00:00:00.000Z', at_tz: 'UTC' }
  await cms.rest({ method: 'POST', path: '/scheduled-publications', as: 'editor', data: plan })
  for (const summary of ['shared', 'taken back']) {
    await save(id, { summary })
    const link = { method: 'POST', path: `/topics/${id}/share`, as: 'editor' } as const
    const { body } = await cms.rest({ ...link, data: { days: 90 } })
    const revoke = `/topics/${id}/share/${String(body.id)}/revoke`
    if (summary === 'taken back') await cms.rest({ ...link, path: revoke })
  }
  const published = { summary: 'published', _status: 'published' }
  await cms.rest({ method: 'PATCH', path: `/topics/${id}`, as: 'editor', data: published })
  for (let index = 0; index < kept.newest + 3; index += 1) await save(id, { summary: `${index}` })
  expect(await pruneVersions(cms.payload)).toBe(0)

  await client.query(
    `update _topics_v set updated_at = updated_at - make_interval(days => $2) where parent_id = $1`,
    [id, kept.days + 1],
  )
  const before = await versions(id)
  const pruned = await pruneVersions(cms.payload)
  const after = await versions(id)
  expect(after.length).toBe(before.length - pruned)
  expect(pruned).toBeGreaterThanOrEqual(5)
  const left = after.map(({ summary }) => summary)
  expect(left).toEqual(expect.arrayContaining(['approved', 'planned', 'shared', 'published']))
  expect(left).not.toContain('named a parent')
  expect(left).not.toContain('taken back')
  expect(left.slice(-kept.newest)).toEqual(before.slice(-kept.newest).map(({ summary }) => summary))
  const desk = await cms.rest({ method: 'GET', path: `/topics/${parent}/desk`, as: 'editor' })
  expect(desk.body).toMatchObject({ usedIn: [], onlyInVersions: 0 })
  expect(await pruneVersions(cms.payload)).toBe(0)
})
