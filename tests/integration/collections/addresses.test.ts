import { beforeAll, beforeEach, expect, test } from 'vitest'
import type { Cms } from '@tests/support/cms'
import { startCms } from '@tests/support/cms'

let cms: Cms
let id: string

beforeAll(async () => {
  cms = await startCms()
})

beforeEach(async () => {
  await cms.payload.delete({ collection: 'redirects', where: { from: { like: '/topics/' } } })
  await cms.payload.delete({
    collection: 'topics',
    trash: true,
    where: { slug: { like: 'test-' } },
  })
  await cms.payload.delete({ collection: 'redirects', where: { from: { like: '/topics/' } } })
  const { id: created } = await cms.payload.create({
    collection: 'topics',
    data: { title: 'Test', slug: 'test-a', kind: 'subject', _status: 'published' },
  })
  id = created
})

test('a new slug leaves a redirect once it is published, not while it is a draft', async () => {
  await cms.payload.update({ collection: 'topics', id, draft: true, data: { slug: 'test-b' } })
  expect(await cms.addresses('topics')).toEqual([])
  await publish('test-b')
  expect(await cms.addresses('topics')).toEqual(['/topics/test-a moved /topics/test-b -'])
})

test('saving without a new slug leaves nothing', async () => {
  await cms.payload.update({
    collection: 'topics',
    id,
    data: { title: 'Another title', _status: 'published' },
  })
  expect(await cms.addresses('topics')).toEqual([])
})

test('a chain of renames collapses: every old address leads to the newest', async () => {
  await publish('test-b')
  await publish('test-c')
  expect(await cms.addresses('topics')).toEqual([
    '/topics/test-a moved /topics/test-c -',
    '/topics/test-b moved /topics/test-c -',
  ])
})

test('going back to an old address makes no loop', async () => {
  await publish('test-b')
  await publish('test-a')
  expect(await cms.addresses('topics')).toEqual(['/topics/test-b moved /topics/test-a -'])
})

test('an address that was public once is never given to another document', async () => {
  await publish('test-b')
  const newcomer = { title: 'Newcomer', slug: 'test-a', kind: 'subject' } as const
  const refused = cms.payload.create({
    collection: 'topics',
    data: { ...newcomer, _status: 'published' },
  })
  await expect(refused).rejects.toMatchObject({
    data: {
      errors: [{ path: 'slug', message: expect.stringMatching(/belonged to another page/) }],
    },
  })
  await cms.payload.delete({ collection: 'topics', id })
  const { slug } = await cms.payload.create({
    collection: 'topics',
    data: { title: 'Test A', slug: '', kind: 'subject', _status: 'published' },
  })
  expect(slug).toBe('test-a-2')
  expect(await cms.addresses('topics')).toEqual([
    '/topics/test-a gone - -',
    '/topics/test-b gone - -',
  ])
})

test('what is unpublished is gone at all its addresses, and names its successor', async () => {
  const successor = await cms.payload.create({
    collection: 'topics',
    data: { title: 'Better', slug: 'test-better', kind: 'subject', _status: 'published' },
  })
  await publish('test-b')
  await cms.payload.update({
    collection: 'topics',
    id,
    data: { _status: 'draft', replacedBy: { relationTo: 'topics', value: successor.id } },
  })
  expect(await cms.addresses('topics')).toEqual([
    '/topics/test-a gone - /topics/test-better',
    '/topics/test-b gone - /topics/test-better',
  ])
  await cms.payload.update({
    collection: 'topics',
    id: successor.id,
    data: { slug: 'test-best', _status: 'published' },
  })
  expect(await cms.addresses('topics')).toContain('/topics/test-a gone - /topics/test-best')
})

test('publishing again ends the absence', async () => {
  await publish('test-b')
  await cms.payload.update({ collection: 'topics', id, data: { _status: 'draft' } })
  await publish('test-b')
  expect(await cms.addresses('topics')).toEqual(['/topics/test-a moved /topics/test-b -'])
})

test('the trash and a deletion leave a tombstone; a draft that never was public leaves none', async () => {
  await cms.payload.update({
    collection: 'topics',
    id,
    data: { deletedAt: new Date().toISOString() },
  })
  expect(await cms.addresses('topics')).toEqual(['/topics/test-a gone - -'])
  const draft = await cms.payload.create({
    collection: 'topics',
    draft: true,
    data: { title: 'Never', slug: 'test-never', kind: 'subject' },
  })
  await cms.payload.delete({ collection: 'topics', id: draft.id })
  expect(await cms.addresses('topics')).toEqual(['/topics/test-a gone - -'])
})

async function publish(slug: string): Promise<void> {
  await cms.payload.update({ collection: 'topics', id, data: { slug, _status: 'published' } })
}
