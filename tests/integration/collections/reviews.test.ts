import { randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, test } from 'vitest'
import type { Role } from '@/vocabulary/roles'
import { startCms, type Cms } from '@tests/support/cms'

let cms: Cms
beforeAll(async () => {
  cms = await startCms()
})

type Who = Role | 'second-author'

/** A spot of the starter content as a draft with words of its own. */
async function draft(as: Who = 'editor') {
  const { docs } = await cms.payload.find({ collection: 'spots', limit: 1, depth: 0 })
  const path = `/spots/${docs[0]?.id}/duplicate?draft=true&depth=0`
  const { body } = await cms.rest({ method: 'POST', path, as: 'editor', data: {} })
  const { id } = body.doc as { id: string }
  const data = { slug: `reviewed-${randomUUID()}`, name: 'Reviewed' }
  await cms.payload.db.updateOne({ collection: 'spots', id, data: { createdBy: cms.userId(as) } })
  const saved = await cms.rest({ method: 'PATCH', path: `/spots/${id}?draft=true`, as, data })
  expect(saved.status, JSON.stringify(saved.body)).toBe(200)
  return id
}

function say(decision: string, id: string, as: Who, more: object = {}) {
  const data = { document: { relationTo: 'spots', value: id }, decision, ...more }
  return cms.rest({ method: 'POST', path: '/reviews?depth=0', as, data })
}

const edit = (id: string, as: Who, data: object) =>
  cms.rest({ method: 'PATCH', path: `/spots/${id}?draft=true`, as, data })
const publish = (id: string, as: Who, data: object = {}) =>
  cms.rest({ method: 'PATCH', path: `/spots/${id}`, as, data: { ...data, _status: 'published' } })

describe('a review', () => {
  test('is open to reviewers and editors; anyone may ask for one', async () => {
    const id = await draft()
    expect((await say('requested', id, 'author')).status).toBe(201)
    expect((await say('approved', id, 'author')).status).toBe(403)
    expect((await say('approved', id, 'reviewer', { note: 'Clear.' })).status).toBe(201)
    expect((await say('changes-wanted', id, 'admin')).status).toBe(201)
  })

  test('is never of one’s own words', async () => {
    const id = await draft('editor')
    expect((await say('approved', id, 'editor')).status).toBe(403)
    await edit(id, 'admin', { name: 'Reviewed, and changed' })
    expect((await say('approved', id, 'admin')).status).toBe(403)
    expect((await say('approved', id, 'editor')).status).toBe(201)
  })

  test('is of words by whoever wrote them, not by who saved them again', async () => {
    const id = await draft('editor')
    await edit(id, 'admin', {})
    expect((await say('approved', id, 'editor')).status).toBe(403)
    expect((await say('approved', id, 'admin')).status).toBe(201)
  })

  test('is of what was on the screen, and is never altered', async () => {
    const id = await draft()
    const before = await cms.rest({
      method: 'GET',
      path: `/spots/${id}?draft=true&depth=0`,
      as: 'editor',
    })
    await edit(id, 'editor', { name: 'Changed since' })
    const { revision } = before.body
    expect((await say('approved', id, 'reviewer', { revision })).status).toBe(409)
    const { body } = await say('approved', id, 'reviewer')
    const path = `/reviews/${(body.doc as { id: string }).id}`
    for (const as of ['reviewer', 'editor', 'admin'] as const) {
      expect((await cms.rest({ method: 'PATCH', path, as, data: { note: 'x' } })).status).toBe(403)
      expect((await cms.rest({ method: 'DELETE', path, as })).status).toBe(403)
    }
  })

  test('tells who and of what itself, whatever is sent', async () => {
    const id = await draft()
    const forged = { byName: 'The reviewer', byId: cms.userId('reviewer'), hash: 'x', author: null }
    const { body } = await say('changes-wanted', id, 'admin', forged)
    expect(body.doc).toMatchObject({ byName: 'admin', byId: cms.userId('admin') })
    expect((body.doc as { hash: string }).hash).toMatch(/^[0-9a-f]{64}$/)
  })
})

describe('with four eyes', () => {
  beforeAll(async () => {
    await cms.payload.updateGlobal({ slug: 'site', data: { review: 'four-eyes' } })
  })

  test('nobody publishes what nobody else has approved, not even an admin', async () => {
    const id = await draft()
    for (const as of ['editor', 'admin'] as const) {
      const { status, body } = await publish(id, as)
      expect(status).toBe(403)
      expect(JSON.stringify(body)).toContain('approved')
    }
    expect(
      await cms.payload.count({
        collection: 'spots',
        where: { and: [{ id: { equals: id } }, { _status: { equals: 'published' } }] },
      }),
    ).toEqual({ totalDocs: 0 })
  })

  test('exactly the approved words go out', async () => {
    const id = await draft()
    expect((await say('approved', id, 'reviewer')).status).toBe(201)
    expect((await publish(id, 'editor', { name: 'Slipped in' })).status).toBe(403)
    const { status, body } = await publish(id, 'editor')
    expect(status, JSON.stringify(body)).toBe(200)
    expect((await publish(id, 'editor', { name: 'Slipped in later' })).status).toBe(403)
    expect((await publish(id, 'editor', { changeNote: 'Same words' })).status).toBe(200)
  })

  test('an approval that was taken back does not count', async () => {
    const id = await draft()
    await say('approved', id, 'reviewer')
    await say('changes-wanted', id, 'admin', { note: 'Wait.' })
    expect((await publish(id, 'editor')).status).toBe(403)
  })

  test('what is planned needs it as well, and keeps it when the draft goes on', async () => {
    const id = await draft()
    const data = {
      document: { relationTo: 'spots', value: id },
      action: 'publish',
      at: '2100-01-01T00:00:00.000Z',
      at_tz: 'Europe/Berlin',
    }
    const plan = () =>
      cms.rest({ method: 'POST', path: '/scheduled-publications?depth=0', as: 'editor', data })
    expect((await plan()).status).toBe(403)
    await say('approved', id, 'reviewer')
    const { status, body } = await plan()
    expect(status, JSON.stringify(body)).toBe(201)
    expect(body.doc).toMatchObject({ approvedByName: 'reviewer' })
  })

  test('other kinds go out as ever', async () => {
    const data = {
      title: 'Not reviewed',
      slug: `free-${randomUUID()}`,
      kind: 'subject',
      _status: 'published',
    }
    expect((await cms.rest({ method: 'POST', path: '/topics', as: 'editor', data })).status).toBe(
      201,
    )
  })
})
