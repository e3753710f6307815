import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startPlanDesk, type PlanDesk } from '@tests/support/plan-desk'

let desk: PlanDesk
beforeAll(async () => {
  desk = await startPlanDesk()
})
afterAll(async () => desk.client.end())

describe('a plan that cannot be carried out', () => {
  test('is refused while it is made: incomplete', async () => {
    const { id } = await desk.draft({ title: '' })
    const { status, body } = await desk.plan(id)
    expect(status).toBe(400)
    expect(JSON.stringify(body)).toContain('title')
    expect(await desk.row(id)).toMatchObject({ _status: 'draft' })
  })

  test('is refused while it is made: the address was another document’s', async () => {
    const first = await desk.draft()
    await desk.publish(first.id)
    await desk.publish(first.id, { slug: `${first.slug}-moved` })
    const { id } = await desk.draft()
    await desk.edit(id, { slug: first.slug })
    expect((await desk.plan(id)).status).toBe(400)
  })

  test('is refused while it is made: its time has passed, or nobody may', async () => {
    const { id } = await desk.draft()
    expect((await desk.plan(id, { at: '2020-01-01T00:00:00.000Z' })).status).toBe(400)
    const data = { document: { relationTo: 'topics', value: id }, at: '2100-01-01T00:00:00.000Z' }
    for (const as of ['author', 'reviewer'] as const) {
      const path = '/scheduled-publications'
      expect((await desk.cms.rest({ method: 'POST', path, as, data })).status).toBe(403)
    }
  })

  test('fails when the address was taken meanwhile, and says so', async () => {
    const { id, slug } = await desk.draft()
    await desk.edit(id, { slug: `${slug}-b` })
    const made = await desk.planned(id)
    await desk.edit(id, { slug: `${slug}-c` })
    const other = await desk.draft({ slug: `${slug}-b` })
    expect((await desk.publish(other.id)).status).toBe(200)
    await desk.due()
    const after = await desk.stateOf(made)
    expect(after.status).toBe('failed')
    expect(after.problem).toMatch(/taken|address|slug/i)
    expect(await desk.row(id)).toMatchObject({ _status: 'draft' })
  })

  test('fails when something newer was published meanwhile', async () => {
    const { id } = await desk.draft()
    await desk.publish(id)
    await desk.edit(id, { summary: 'Planned.' })
    const made = await desk.planned(id)
    await desk.publish(id, { summary: 'Urgent correction.' })
    await desk.due()
    expect(await desk.stateOf(made)).toMatchObject({ status: 'failed' })
    expect(await desk.row(id)).toMatchObject({ summary: 'Urgent correction.' })
  })

  test('fails when the document is in the trash', async () => {
    const { id } = await desk.draft()
    const made = await desk.planned(id)
    const data = { deletedAt: new Date().toISOString() }
    await desk.cms.rest({ method: 'PATCH', path: `/topics/${id}`, as: 'editor', data })
    await desk.due()
    const after = await desk.stateOf(made)
    expect(after).toMatchObject({ status: 'failed' })
    expect(after.problem).toContain('trash')
  })

  test('can be cancelled, and what is over stays as it is', async () => {
    const { id } = await desk.draft()
    const made = await desk.planned(id)
    const change = (data: object) =>
      desk.cms.rest({
        method: 'PATCH',
        path: `/scheduled-publications/${made.id}`,
        as: 'editor',
        data,
      })
    expect((await change({ status: 'cancelled' })).status).toBe(200)
    await desk.due()
    expect(await desk.row(id)).toMatchObject({ _status: 'draft' })
    expect((await change({ status: 'waiting' })).status).toBe(409)
  })

  test('a lost connection is no failure: it is tried again', async () => {
    const { id } = await desk.draft()
    const made = await desk.planned(id)
    const db = desk.cms.payload.db as unknown as Record<string, (...args: unknown[]) => unknown>
    const { createVersion } = db
    db.createVersion = () => {
      throw new Error('Connection terminated unexpectedly')
    }
    await desk.due()
    Object.assign(db, { createVersion })
    expect(await desk.stateOf(made)).toMatchObject({ status: 'waiting', attempts: 1 })
    expect(await desk.row(id)).toMatchObject({ _status: 'draft' })
    await desk.due()
    expect(await desk.stateOf(made)).toMatchObject({ status: 'done' })
  })
})
