import { sql } from '@payloadcms/db-postgres'
import { beforeAll, describe, expect, test } from 'vitest'
import { sweep } from '@/publishing/sweep'
import { drizzleOf } from '@collections/uses/drizzle-of'
import { startCms, type Cms } from '@tests/support/cms'
import { bodyCiting, cited, mergeDesk } from '@tests/support/merge-desk'

let cms: Cms
beforeAll(async () => {
  cms = await startCms()
})
const { ask, read, reference, article, complete, merge } = mergeDesk(() => cms)

describe('after a merge', () => {
  test('whoever has a form open goes on, and what they save cites what was kept', async () => {
    const [from, to] = [await reference(), await reference()]
    const id = await article({ body: bodyCiting([from.id, 'p. 1']) })
    const { revision } = await read('articles', id, '&draft=true')
    const path = `/articles/${id}?draft=true&depth=0`
    const data = { revision, dek: 'Mine', body: bodyCiting([from.id, 'p. 1'], [from.id, 'p. 2']) }
    const [merged, saved, ...begun] = await Promise.all([
      merge(from.id, to.id),
      ask('PATCH', path, data),
      ...Array.from({ length: 4 }, () => article({ body: bodyCiting([from.id, null]) })),
    ])
    for (const one of begun) {
      expect(cited(await read('articles', one, '&draft=true'))).toEqual([[to.id, null]])
    }
    const late =
      saved.status === 200 ? saved : await ask('PATCH', path, { ...data, revision: null })
    expect([merged.status, late.status], JSON.stringify([merged.body, late.body])).toEqual([
      200, 200,
    ])
    const after = await read('articles', id, '&draft=true')
    expect(after.dek).toBe('Mine')
    expect(new Set(cited(after).map(([cites]) => cites))).toEqual(new Set([to.id]))

    const stale = { ...data, revision: after.revision, dek: 'Still mine' }
    expect((await ask('PATCH', path, stale)).status).toBe(200)
    expect(cited(await read('articles', id, '&draft=true')).map(([cites]) => cites)).toEqual([
      to.id,
      to.id,
    ])
    const fresh = await article({ body: bodyCiting([from.id, null]) })
    expect(cited(await read('articles', fresh, '&draft=true'))).toEqual([[to.id, null]])
  })

  test('reaches what is restored later, also over several merges, and the settings', async () => {
    const [first, second, third] = [await reference(), await reference(), await reference()]
    const id = await article({ body: bodyCiting([first.id, null]) })
    const old = await article({ body: bodyCiting([first.id, null]) })
    await ask('PATCH', `/articles/${id}`, { deletedAt: new Date().toISOString() })
    const settings = await cms.payload.findGlobal({ slug: 'self-treatment-defaults', depth: 0 })
    await cms.payload.updateGlobal({
      slug: 'self-treatment-defaults',
      data: { references: [first.id] },
    })
    expect((await merge(first.id, second.id)).status).toBe(200)
    expect((await merge(second.id, third.id)).status).toBe(200)
    const after = await cms.payload.findGlobal({ slug: 'self-treatment-defaults', depth: 0 })
    expect(after.references).toEqual([third.id])
    await cms.payload.updateGlobal({
      slug: 'self-treatment-defaults',
      data: { references: settings.references ?? [] },
    })
    await ask('PATCH', `/articles/${id}?trash=true`, { deletedAt: null })
    expect(cited(await read('articles', id, '&draft=true'))).toEqual([[third.id, null]])
    const versions = await ask(
      'GET',
      `/articles/versions?where[parent][equals]=${old}&depth=0&sort=createdAt`,
    )
    const [oldest] = versions.body.docs as { id: string }[]
    const restored = await ask('POST', `/articles/versions/${oldest?.id}?draft=true`)
    expect(restored.status, JSON.stringify(restored.body)).toBe(200)
    expect(cited(await read('articles', old, '&draft=true'))).toEqual([[third.id, null]])
    expect(await cms.addresses('references')).toContain(
      `/references/${first.slug} moved /references/${third.slug} -`,
    )
  })

  test('does not keep back what is planned, and needs no approval of words that stay', async () => {
    const [from, to] = [await reference(), await reference()]
    const body = bodyCiting([from.id, 'p. 3'])
    const open = await article({ ...(await complete()), body })
    const planned = await article({ ...(await complete()), body, _status: 'draft' })
    const plan = await ask('POST', '/scheduled-publications', {
      document: { relationTo: 'articles', value: planned },
      action: 'publish',
      at: new Date(Date.now() + 60_000).toISOString(),
      at_tz: 'UTC',
    })
    expect(plan.status, JSON.stringify(plan.body)).toBe(201)
    await cms.payload.updateGlobal({ slug: 'site', data: { review: 'four-eyes' } })
    const merged = await merge(from.id, to.id)
    await cms.payload.updateGlobal({ slug: 'site', data: { review: 'none' } })
    expect(merged.status, JSON.stringify(merged.body)).toBe(200)
    expect(cited(await read('articles', open))).toEqual([[to.id, 'p. 3']])

    const { id } = plan.body.doc as { id: string }
    await drizzleOf(cms.payload).execute(
      sql`update scheduled_publications set at = now() - interval '1 minute' where id = ${id}::uuid`,
    )
    await sweep(cms.payload, () => false)
    expect(await read('scheduled-publications', id)).toMatchObject({ status: 'done' })
    const out = await read('articles', planned)
    expect([out._status, cited(out)]).toEqual(['published', [[to.id, 'p. 3']]])
  })
})
