import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startPlanDesk, type PlanDesk } from '@tests/support/plan-desk'

let desk: PlanDesk
beforeAll(async () => {
  desk = await startPlanDesk()
})
afterAll(async () => desk.client.end())

describe('a planned publication', () => {
  test('goes out once, in the name of who planned it, and not before its time', async () => {
    const { id } = await desk.draft()
    const made = await desk.planned(id)
    await desk.look()
    expect(await desk.row(id)).toMatchObject({ _status: 'draft' })
    await desk.due()
    await desk.due()
    expect(await desk.row(id)).toMatchObject({ _status: 'published', summary: 'First words.' })
    expect(await desk.stateOf(made)).toMatchObject({ status: 'done', problem: null })
    const { rows } = await desk.client.query(
      `select action, by_name from changes where document = $1`,
      [id],
    )
    expect(rows).toEqual([{ action: 'published', by_name: 'editor' }])
  })

  test('is what was planned, and what was drafted since stays a draft that can be gone on with', async () => {
    const { id } = await desk.draft({ summary: 'Planned words.' })
    const made = await desk.planned(id)
    await desk.edit(id, { title: 'Embargoed', summary: '' })
    const before = await desk.newestDraft(id)
    await desk.due()
    expect(await desk.stateOf(made)).toMatchObject({ status: 'done' })
    expect(await desk.row(id)).toMatchObject({ title: 'Planned', summary: 'Planned words.' })
    const after = await desk.newestDraft(id)
    expect(after).toMatchObject({ title: 'Embargoed', summary: '', revision: before.revision })
    expect((await desk.edit(id, { ...before, summary: 'Goes on.' })).status).toBe(200)
  })

  test('pins an autosave too, which Payload would write over', async () => {
    const { id } = await desk.draft()
    const autosave = (summary: string) =>
      desk.cms.rest({
        method: 'PATCH',
        path: `/topics/${id}?draft=true&autosave=true`,
        as: 'author',
        data: { summary },
      })
    await autosave('Autosaved.')
    const made = await desk.planned(id)
    await autosave('Typed on.')
    await desk.due()
    expect(await desk.stateOf(made)).toMatchObject({ status: 'done' })
    expect(await desk.row(id)).toMatchObject({ summary: 'Autosaved.' })
    expect(await desk.newestDraft(id)).toMatchObject({ summary: 'Typed on.' })
  })

  test('empties what the planned version leaves empty', async () => {
    const { id } = await desk.draft({ aliases: [{ text: 'one' }] })
    await desk.publish(id)
    await desk.edit(id, { summary: null })
    const made = await desk.planned(id)
    await desk.edit(id, { summary: 'Newer.' })
    await desk.due()
    expect(await desk.stateOf(made)).toMatchObject({ status: 'done' })
    expect(await desk.row(id)).toMatchObject({ summary: null })
  })

  test('withdraws what is public', async () => {
    const { id } = await desk.draft()
    await desk.publish(id)
    const made = await desk.planned(id, { action: 'unpublish' })
    await desk.due()
    expect(await desk.row(id)).toMatchObject({ _status: 'draft' })
    expect(await desk.stateOf(made)).toMatchObject({ status: 'done' })
  })

  test('may be followed by another of the same document', async () => {
    const { id } = await desk.draft()
    await desk.planned(id)
    await desk.edit(id, { summary: 'Second words.' })
    const second = await desk.planned(id, { at: new Date(Date.now() + 7_200_000).toISOString() })
    await desk.due()
    expect(await desk.stateOf(second)).toMatchObject({ status: 'done' })
    expect(await desk.row(id)).toMatchObject({ summary: 'Second words.' })
  })

  test('outlives the account that planned it', async () => {
    const user = { email: 'leaver@example.org', password: 'a long enough password', name: 'Leaver' }
    const { id: leaver } = await desk.cms.payload.create({
      collection: 'users',
      data: { ...user, role: 'editor' },
    })
    const { id } = await desk.draft()
    const found = await desk.cms.payload.findByID({ collection: 'users', id: leaver })
    const made = await desk.cms.payload.create({
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
    await desk.cms.payload.delete({ collection: 'users', id: leaver })
    await desk.due()
    expect(await desk.stateOf(made)).toMatchObject({ status: 'done', approvedByName: 'Leaver' })
  })
})

test('an author does not bring back to readers what an editor has put into the trash', async () => {
  const { id } = await desk.draft()
  await desk.publish(id)
  const bin = (as: 'author' | 'editor', deletedAt: string | null) =>
    desk.cms.rest({ method: 'PATCH', path: `/topics/${id}?trash=true`, as, data: { deletedAt } })
  expect((await bin('editor', new Date().toISOString())).status).toBe(200)
  expect((await bin('author', null)).status).toBe(403)
  expect((await bin('editor', null)).status).toBe(200)
})
