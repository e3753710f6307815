import { randomUUID } from 'node:crypto'
import { beforeAll, expect, test } from 'vitest'
import { beingWritten, changedLately, reviewsOverdue } from '@collections/desk/dashboard-items'
import { startDraftDesk, topic, type DraftDesk } from '@tests/support/draft-desk'

let desk: DraftDesk
beforeAll(async () => {
  desk = await startDraftDesk()
})

type Found = { type: string; id: string; title: string; isPublic: boolean }

async function found(typed: string): Promise<Found[]> {
  const path = `/find?q=${encodeURIComponent(typed)}`
  const { body, status } = await desk.cms.rest({ method: 'GET', path, as: 'author' })
  expect(status).toBe(200)
  return body.found as Found[]
}

test('the search finds the newest words of anything, its names first, and nothing for visitors', async () => {
  const word = `zanfler${randomUUID().slice(0, 8)}`
  const inText = await desk.begin('topics', topic({ summary: `About ${word} and 100% of it.` }))
  const named = await desk.begin('topics', topic({ title: `The ${word}`, _status: 'published' }))
  expect(await found(word)).toMatchObject([
    { id: named, type: 'topics', title: `The ${word}` },
    { id: inText, title: 'Begun', isPublic: false },
  ])
  expect(await found(`${word.toUpperCase()} 100%`)).toMatchObject([{ id: inText }])
  expect(await found(`${word} _`)).toEqual([])
  expect(await found(' ')).toEqual([])
  await desk.autosave(named, { title: 'Called otherwise now' })
  expect((await found(word)).map(({ id }) => id)).not.toContain(named)
  await desk.change(inText, { deletedAt: new Date().toISOString() })
  expect(await found(word)).toEqual([])
  expect((await found('simons')).map(({ type }) => type)).toContain('references')
  const visitor = await desk.cms.rest({ method: 'GET', path: `/find?q=${word}` })
  expect(visitor.status).toBe(403)
})

test('the first page tells what is written, what changed and which reviews are overdue', async () => {
  const { payload } = desk.cms
  const id = await desk.begin('topics', topic({ title: 'Being written now' }))
  expect((await beingWritten(payload))[0]).toMatchObject({
    label: 'Being written now',
    href: `/admin/collections/topics/${id}`,
  })
  const published = { _status: 'published', changeNote: 'It was asked for.' }
  await desk.change(id, published)
  expect((await beingWritten(payload)).map(({ key }) => key)).not.toContain(id)
  const [latest] = await changedLately(payload)
  expect(latest).toMatchObject({ label: 'Being written now' })
  expect(latest?.text).toMatch(/by editor, .* It was asked for\.$/)

  const { docs } = await payload.find({ collection: 'articles', limit: 1, depth: 0 })
  const article = docs[0]?.id ?? ''
  const data = { nextReviewAt: '2020-02-03T00:00:00.000Z', _status: 'published' }
  const path = `/articles/${article}`
  await desk.cms.rest({ method: 'PATCH', path, as: 'editor', data })
  expect((await reviewsOverdue(payload))[0]).toMatchObject({
    key: article,
    text: 'review due since 2020-02-03',
  })
})
