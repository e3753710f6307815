import { randomUUID } from 'node:crypto'
import { sql } from '@payloadcms/db-postgres'
import { beforeAll, describe, expect, test } from 'vitest'
import { indexUses } from '@/commands/index-uses'
import type { Role } from '@/vocabulary/roles'
import { drizzleOf } from '@collections/uses/drizzle-of'
import type { Desk } from '@collections/desk/read-desk'
import { startCms, type Cms } from '@tests/support/cms'
import { bodyOf } from '@tests/support/lexical-body'

let cms: Cms
beforeAll(async () => {
  cms = await startCms()
})

async function create(collection: string, data: object, draft = false): Promise<string> {
  const path = `/${collection}${draft ? '?draft=true' : ''}`
  const { status, body } = await cms.rest({ method: 'POST', path, as: 'editor', data })
  expect(status, JSON.stringify(body)).toBe(201)
  return (body.doc as { id: string }).id
}

const topic = (more: object = {}) =>
  create('topics', {
    title: 'T',
    slug: `uses-${randomUUID()}`,
    kind: 'subject',
    _status: 'published',
    ...more,
  })

async function deskOf(collection: string, id: string, as: Role = 'editor'): Promise<Desk> {
  const path = `/${collection}/${id}/desk`
  return (await cms.rest({ method: 'GET', path, as })).body as unknown as Desk
}

const remove = (id: string, more = '') =>
  cms.rest({ method: 'DELETE', path: `/topics/${id}${more}`, as: 'admin' })
const trash = (collection: string, id: string) =>
  cms.rest({
    method: 'PATCH',
    path: `/${collection}/${id}`,
    as: 'editor',
    data: { deletedAt: new Date().toISOString() },
  })

describe('a document that others use', () => {
  test('says where: public, drafted, or in old versions only', async () => {
    const parent = await topic()
    const child = await topic({ title: 'Child', parent })
    expect((await deskOf('topics', parent)).usedIn).toEqual([
      { type: 'topics', id: child, title: 'Child', isPublic: true, isDrafted: true },
    ])
    const path = `/topics/${child}`
    await cms.rest({
      method: 'PATCH',
      path: `${path}?draft=true`,
      as: 'editor',
      data: { parent: null },
    })
    expect((await deskOf('topics', parent)).usedIn).toMatchObject([
      { isPublic: true, isDrafted: false },
    ])
    await cms.rest({
      method: 'PATCH',
      path,
      as: 'editor',
      data: { parent: null, _status: 'published' },
    })
    expect(await deskOf('topics', parent)).toMatchObject({ usedIn: [], onlyInVersions: 1 })
  })

  test('is neither trashed nor deleted, unless somebody insists', async () => {
    const parent = await topic()
    await topic({ title: 'A child', parent })
    for (const refused of [await remove(parent), await trash('topics', parent)]) {
      expect(refused.status).toBe(409)
      expect(JSON.stringify(refused.body)).toContain('Topic “A child”')
    }
    expect((await remove(parent, '?inUse=accept')).status).toBe(200)
  })

  test('can be deleted together with what uses it, and after that', async () => {
    const parent = await topic()
    const child = await topic({ parent })
    const both = `/topics?where[id][in]=${parent},${child}`
    expect((await cms.rest({ method: 'DELETE', path: both, as: 'admin' })).status).toBe(200)
    const again = await topic()
    const user = await topic({ parent: again })
    expect((await remove(user)).status).toBe(200)
    expect((await remove(again)).status).toBe(200)
  })

  test('an old version that names it does not keep it', async () => {
    const parent = await topic()
    const child = await topic({ parent })
    const data = { parent: null, _status: 'published' }
    await cms.rest({ method: 'PATCH', path: `/topics/${child}`, as: 'editor', data })
    expect((await remove(parent)).status).toBe(200)
    const versions = `/topics/versions?where[parent][equals]=${child}&depth=0`
    expect((await cms.rest({ method: 'GET', path: versions, as: 'editor' })).status).toBe(200)
  })
})

describe('putting another in its place', () => {
  test('changes what is public and what is drafted, each as it was', async () => {
    const [parent, other] = [await topic(), await topic()]
    const child = await topic({ title: 'Public', parent })
    const path = `/topics/${child}`
    await cms.rest({
      method: 'PATCH',
      path: `${path}?draft=true`,
      as: 'editor',
      data: { title: 'Drafted' },
    })
    const replace = `/topics/${parent}/replace`
    const { status, body } = await cms.rest({
      method: 'POST',
      path: replace,
      as: 'editor',
      data: { with: other },
    })
    expect(status, JSON.stringify(body)).toBe(200)
    const read = async (query: string) =>
      (await cms.rest({ method: 'GET', path: `${path}?depth=0${query}`, as: 'editor' })).body
    expect(await read('')).toMatchObject({ title: 'Public', parent: other, _status: 'published' })
    expect(await read('&draft=true')).toMatchObject({ title: 'Drafted', parent: other })
    expect((await remove(parent)).status).toBe(200)
  })

  test('is for editors, and for another of the same kind', async () => {
    const [parent, other] = [await topic(), await topic()]
    const path = `/topics/${parent}/replace`
    const ask = (as: Role, data: object) => cms.rest({ method: 'POST', path, as, data })
    expect((await ask('author', { with: other })).status).toBe(403)
    for (const data of [{}, { with: 'x' }, { with: parent }, { with: randomUUID() }]) {
      expect((await ask('editor', data)).status).toBe(400)
    }
  })
})

test('what an article cites can be published with it; what is incomplete says why', async () => {
  const reference = (more: object) =>
    create(
      'references',
      { title: 'Cited', slug: `cited${randomUUID().slice(0, 8)}`, cslType: 'book', ...more },
      true,
    )
  const complete = await reference({
    authors: [{ literal: 'Somebody' }],
    issued: { year: 2001 },
    kind: 'textbook',
    takeaway: 'Ours.',
  })
  const incomplete = await reference({ title: 'Half' })
  const article = await create(
    'articles',
    {
      title: 'Cites',
      slug: `cites-${randomUUID()}`,
      body: bodyOf('A text.'),
      furtherReading: [complete, incomplete].map((value) => ({
        target: { relationTo: 'references', value },
        group: 'More',
      })),
    },
    true,
  )
  const desk = await deskOf('articles', article)
  expect(desk.unpublishedReferences.map(({ id }) => id).sort()).toEqual(
    [complete, incomplete].sort(),
  )
  const path = `/articles/${article}/publish-cited`
  expect((await cms.rest({ method: 'POST', path, as: 'author' })).status).toBe(403)
  const { body } = await cms.rest({ method: 'POST', path, as: 'editor' })
  expect(body).toMatchObject({ published: [{ id: complete }], failed: [{ id: incomplete }] })
  expect((await deskOf('articles', article)).unpublishedReferences).toHaveLength(1)
})

test('the index of an older site is filled as if it had been written all along', async () => {
  const db = drizzleOf(cms.payload)
  const { docs } = await cms.payload.find({ collection: 'muscles', limit: 3, depth: 0 })
  const before = await Promise.all(docs.map(({ id }) => deskOf('muscles', id)))
  await db.execute(sql`truncate uses`)
  await indexUses(cms.payload)
  const after = await Promise.all(docs.map(({ id }) => deskOf('muscles', id)))
  expect(after).toEqual(before)
  expect(before[0]?.usedIn.length).toBeGreaterThan(0)
})
