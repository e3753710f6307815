import { beforeAll, expect, test } from 'vitest'
import type { Change } from '@/contract/changes'
import type { ResourceType } from '@/vocabulary/nouns'
import { startCms, type Cms } from '@tests/support/cms'
import { Consumer, expectSame, freshSnapshot, readChanges } from '@tests/support/sync-consumer'

let cms: Cms
beforeAll(async () => {
  cms = await startCms()
})

/** What the log tells of a piece of work, after which a copy has to be as the snapshot is. */
async function toldOf(work: () => Promise<unknown>): Promise<Change[]> {
  const before = await freshSnapshot()
  await work()
  const consumer = Consumer.fromSnapshot(before)
  await consumer.catchUp()
  const after = await freshSnapshot()
  expectSame(consumer.resources(), after.resources)
  return (await readChanges(before.manifest.cursor, 100)).data
}

const inWords = (changes: Change[]) =>
  changes.map(({ action, type, slug }) => `${action} ${type} ${slug}`)

async function publish(collection: ResourceType, data: object): Promise<string> {
  const all = { ...data, _status: 'published' }
  const { body } = await cms.rest({
    method: 'POST',
    path: `/${collection}`,
    as: 'admin',
    data: all,
  })
  const { id } = body.doc as { id: string }
  return id
}

async function idOf(collection: ResourceType, slug: string): Promise<string> {
  const { docs } = await cms.payload.find({
    collection,
    where: { slug: { equals: slug } },
    depth: 0,
  })
  return String(docs[0]?.id)
}

const change = (collection: ResourceType | 'media', id: string, data: object) =>
  cms.payload.update({ collection, id, data, depth: 0 })

test('a document that many point at is one row, whatever happens to it but for its end', async () => {
  const muscle = await idOf('muscles', 'levator-scapulae')
  const published = { _status: 'published' }
  const one = (data: object) => async () => change('muscles', muscle, data)
  expect(inWords(await toldOf(one({ name: 'New name', ...published })))).toEqual([
    'updated muscles levator-scapulae',
  ])
  const renamed = await toldOf(one({ slug: 'levator-renamed', ...published }))
  expect(renamed).toMatchObject([
    { action: 'renamed', slug: 'levator-renamed', previousSlug: 'levator-scapulae', reason: null },
  ])
  expect(inWords(await toldOf(one({ _status: 'draft' })))).toEqual([
    'unpublished muscles levator-renamed',
  ])
  expect(inWords(await toldOf(one(published)))).toEqual(['published muscles levator-renamed'])
  const trashed = await toldOf(one({ deletedAt: new Date().toISOString() }))
  expect(inWords(trashed)).toEqual(['deleted muscles levator-renamed'])
})

test('what is deleted for good takes the pointers of others with it, and they are told of', async () => {
  const topic = await publish('topics', { title: 'Ends', slug: 'ends', kind: 'subject' })
  const child = { title: 'Below', slug: 'below', kind: 'subject', parent: topic }
  const below = await publish('topics', child)
  const told = await toldOf(() => cms.payload.delete({ collection: 'topics', id: topic }))
  expect(inWords(told)).toEqual(['deleted topics ends', 'updated topics below'])
  expect(told.map(({ resource }) => resource?.parent)).toEqual([undefined, null])
  await change('topics', below, {
    parent: await idOf('topics', 'self-massage'),
    _status: 'published',
  })
})

test('a picture that changes or goes is told of with whatever shows it', async () => {
  const { docs } = await cms.payload.find({ collection: 'media', limit: 1, depth: 0 })
  const media = String(docs[0]?.id)
  const photo = { name: 'With picture', slug: 'with-picture', photo: media }
  await publish('people', photo)
  const rows = await toldOf(() => change('media', media, { alt: 'Said anew' }))
  expect(inWords(rows)).toContain('updated people with-picture')
  const person = rows.find(({ slug }) => slug === 'with-picture')
  expect(person?.resource).toHaveProperty('photo.alt', 'Said anew')
  const gone = await toldOf(() => cms.payload.delete({ collection: 'media', id: media }))
  expect(gone.find(({ slug }) => slug === 'with-picture')?.resource).toHaveProperty('photo', null)
})

test('cautions for all self-treatment stand in each spot and product, and change with them', async () => {
  const data = { generalCautions: [{ text: 'Mind the new caution.' }] }
  const rows = await toldOf(() =>
    cms.payload.updateGlobal({ slug: 'self-treatment-defaults', data }),
  )
  expect(new Set(rows.map(({ type }) => type))).toEqual(new Set(['spots', 'products']))
  for (const { resource } of rows) expect(resource?.safety).toContain('Mind the new caution.')
  expect(
    await toldOf(() => cms.payload.updateGlobal({ slug: 'site', data: { name: 'K' } })),
  ).toEqual([])
})

test('advice counts as reviewed for as long as its reviewer is public', async () => {
  const reviewer = await publish('people', { name: 'R. Viewer', slug: 'r-viewer' })
  const spot = await idOf('spots', 'infraspinatus')
  await change('spots', spot, { reviewedBy: reviewer, _status: 'published' })
  const went = await toldOf(() => change('people', reviewer, { _status: 'draft' }))
  expect(inWords(went)).toEqual(['unpublished people r-viewer', 'updated spots infraspinatus'])
  expect(went[1]?.resource?.safetyReviewed).toBe(false)
  const came = await toldOf(() => change('people', reviewer, { _status: 'published' }))
  expect(came[1]?.resource?.safetyReviewed).toBe(true)
})
