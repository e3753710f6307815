import { beforeAll, expect, test } from 'vitest'
import { GET } from '@/app/api/v1/changes/route'
import { encodeCursor } from '@/contract/cursor'
import { Problem } from '@/contract/problem'
import { startCms, type Cms } from '@tests/support/cms'
import { statementsOf } from '@tests/support/statements'
import { Consumer, expectSame, freshSnapshot, readChanges } from '@tests/support/sync-consumer'

let cms: Cms
beforeAll(async () => {
  cms = await startCms()
})

let count = 0
async function topic(more: object = {}): Promise<string> {
  const slug = `told-${(count += 1)}`
  const data = { title: slug, slug, kind: 'subject', _status: 'published', ...more } as const
  const { id } = await cms.payload.create({ collection: 'topics', data })
  return id
}
const change = (id: string, data: object) =>
  cms.payload.update({ collection: 'topics', id, data, trash: true })

async function refused(query: string): Promise<string> {
  const response = await GET(new Request(`http://localhost:3000/api/v1/changes?${query}`))
  const { status, errors } = Problem.parse(await response.json())
  expect(status).toBe(400)
  return errors?.map(({ parameter, message }) => `${parameter} ${message}`).join() ?? ''
}

test('the log from its very beginning gives the snapshot', async () => {
  const consumer = Consumer.fromNothing()
  await consumer.catchUp()
  expectSame(consumer.resources(), (await freshSnapshot()).resources)
})

test('a page says where to go on, also when nothing is left', async () => {
  const { manifest } = await freshSnapshot()
  const empty = await readChanges(manifest.cursor, 5)
  expect(empty).toMatchObject({ data: [], page: { limit: 5, next: manifest.cursor } })
  await topic()
  const [row, ...rest] = (await readChanges(empty.page.next, 5)).data
  expect(rest).toEqual([])
  expect(row).toMatchObject({ action: 'published', type: 'topics', slug: `told-${count}` })
  const first = await readChanges(null, 2)
  expect(first.page.next).toBe(first.data[1]?.cursor)
  expect(first.links.next).toContain(encodeURIComponent(first.page.next))
  const { total } = (await readChanges(row?.cursor ?? null, 2)).page
  expect(total).toBe(first.page.total)
})

test('a row shows the resource as it is now, and null when it is not public any more', async () => {
  const { manifest } = await freshSnapshot()
  const id = await topic({ summary: 'First.' })
  await change(id, { summary: 'Second.', _status: 'published' })
  const { data } = await readChanges(manifest.cursor, 10)
  expect(data.map(({ resource }) => resource?.summary)).toEqual(['Second.', 'Second.'])
  await change(id, { _status: 'draft' })
  const later = await readChanges(manifest.cursor, 10)
  expect(later.data.map(({ resource }) => resource)).toEqual([null, null, null])
})

test('a tombstone says why, and nothing of what editors tell each other', async () => {
  const { manifest } = await freshSnapshot()
  const [other, id] = [await topic(), await topic()]
  const replacedBy = { relationTo: 'topics', value: other }
  await change(id, { _status: 'draft', changeNote: 'secret-note' })
  await change(id, { _status: 'published', changeNote: 'secret-note' })
  await change(id, { deletedAt: new Date().toISOString(), replacedBy })
  await cms.payload.delete({ collection: 'topics', id: other })
  const { data } = await readChanges(manifest.cursor, 20)
  expect(
    data.filter(({ reason }) => reason).map(({ action, reason }) => `${action}: ${reason}`),
  ).toEqual([
    'unpublished: Withdrawn.',
    expect.stringMatching(/^deleted: Replaced by http:\/\/localhost:3000\/topics\/told-\d+\.$/),
    'deleted: Deleted.',
  ])
  expect(JSON.stringify(data)).not.toContain('secret-note')
})

test('drafts, trash without readers, pictures and settings are no rows', async () => {
  const { manifest } = await freshSnapshot()
  const id = await topic({ _status: 'draft' })
  await change(id, { deletedAt: new Date().toISOString() })
  await cms.payload.delete({ collection: 'topics', id, trash: true })
  await cms.payload.updateGlobal({ slug: 'medical-disclaimer', data: { short: 'Said anew.' } })
  expect((await readChanges(manifest.cursor, 10)).data).toEqual([])
})

test('a cursor of another list, of another log, or of nothing is refused', async () => {
  const id = '7b0ff6a8-7c51-4b52-8a6b-64f4aa4b3ad2'
  const made = (keys: (string | number)[], sort = 'changes') =>
    `after=${encodeCursor({ keys, sort })}`
  expect(await refused(made(['Shoulder', id], 'name'))).toContain('is not a cursor of this list')
  expect(await refused(made(['x', id]))).toContain('is not a cursor of this list')
  expect(await refused(made([1.5, id]))).toContain('is not a cursor of this list')
  expect(await refused(made([1, id]))).toContain('begin again with /api/v1/snapshot')
  expect(await refused(made([999_999, id]))).toContain('begin again with /api/v1/snapshot')
  expect(await refused('after=nonsense')).toContain('is not a cursor of this list')
  expect(await refused('type=spots')).toContain('type is unknown here')
  expect(await refused('limit=101')).toContain('limit must be from 1 to 100')
})

test('a page costs as many statements for a hundred rows as for ten', async () => {
  const few = await statementsOf(() => readChanges(null, 10))
  const many = await statementsOf(() => readChanges(null, 100))
  const all = await statementsOf(() => freshSnapshot())
  expect(few.length).toBeGreaterThan(2)
  // State and rows, terms, and for each of eight nouns its documents, pictures, reviewers and cautions.
  expect(many.length).toBeLessThanOrEqual(3 + 8 + 3)
  expect(all.length).toBeLessThanOrEqual(60)
})

test('a copy that is made while editors write is as good as one that is made after', async () => {
  const ids = await Promise.all([topic(), topic(), topic(), topic()])
  let isOver = false
  const writers = ids.map(async (id, writer) => {
    for (let round = 0; round < 6; round += 1) {
      await change(id, { summary: `${writer} ${round}`, _status: 'published' })
      if (round % 3 === 2) await change(id, { _status: 'draft' })
    }
  })
  const done = Promise.all(writers).then(() => (isOver = true))
  const copies: Consumer[] = []
  const follower = Consumer.fromSnapshot(await freshSnapshot())
  while (!isOver) {
    await follower.step({ limit: 3 })
    copies.push(Consumer.fromSnapshot(await freshSnapshot()))
  }
  await done
  const { resources } = await freshSnapshot()
  expect(copies.length).toBeGreaterThan(0)
  for (const copy of [follower, ...copies]) {
    await copy.catchUp()
    expectSame(copy.resources(), resources)
  }
})
