import { beforeAll, expect, test } from 'vitest'
import type { Cms } from '@tests/support/cms'
import { startCms } from '@tests/support/cms'

let cms: Cms

beforeAll(async () => {
  cms = await startCms()
})

test('an author writes a draft of an own topic, and nobody else’s', async () => {
  const id = await draft('Aching calves')
  const path = `/topics/${id}?draft=true`
  const own = await cms.rest({ method: 'PATCH', path, as: 'author', data: { summary: 'Mine.' } })
  expect(own.status).toBe(200)
  const other = await cms.rest({
    method: 'PATCH',
    path,
    as: 'second-author',
    data: { summary: '' },
  })
  expect(other.status).toBe(403)
})

test.each([
  ['publish', 'PATCH', '', { _status: 'published' }],
  ['publish with the word draft beside it', 'PATCH', '?draft=true', { _status: 'published' }],
])('an author may not %s', async (_, method, query, data) => {
  const id = await draft('Tired shoulders')
  const path = `/topics/${id}${query}`
  expect((await cms.rest({ method, path, as: 'author', data })).status).toBe(403)
  expect((await cms.rest({ method, path, as: 'reviewer', data })).status).toBe(403)
})

test.each([
  ['unpublish', 'PATCH', { _status: 'draft' }],
  ['change in place', 'PATCH', { summary: 'Slipped in.' }],
  ['put into the trash', 'PATCH', { deletedAt: '2026-11-20T00:00:00.000Z' }],
  ['delete', 'DELETE', undefined],
])('an author may not %s what is public', async (_, method, data) => {
  const id = await published('Stiff neck')
  const { status } = await cms.rest({ method, path: `/topics/${id}`, as: 'author', data })
  expect(status).toBe(403)
  expect(await publicTopic(id)).toMatchObject({ title: 'Stiff neck', summary: null })
})

test('an author may draft a change to an own public document; readers do not see it', async () => {
  const id = await published('Sore forearm')
  const { status } = await cms.rest({
    method: 'PATCH',
    path: `/topics/${id}?draft=true`,
    as: 'author',
    data: { title: 'Embargoed', slug: 'embargoed' },
  })
  expect(status).toBe(200)
  expect(await publicTopic(id)).toMatchObject({ title: 'Sore forearm', slug: 'sore-forearm' })
})

test('a write to a public document that says neither draft nor publish is a 400', async () => {
  const id = await published('Heavy legs')
  for (const path of [`/topics/${id}`, `/topics?where[id][equals]=${id}`]) {
    const { status } = await cms.rest({ method: 'PATCH', path, as: 'editor', data: { title: 'X' } })
    expect(status).toBe(400)
  }
  expect(await publicTopic(id)).toMatchObject({ title: 'Heavy legs' })
})

test('an author cannot bring an old public version back, except as a draft', async () => {
  const id = await published('Tight hips')
  const { docs } = await cms.payload.findVersions({
    collection: 'topics',
    where: { parent: { equals: id } },
  })
  const path = `/topics/versions/${docs[0]?.id}`
  expect((await cms.rest({ method: 'POST', path, as: 'author' })).status).toBe(403)
  const asDraft = await cms.rest({ method: 'POST', path: `${path}?draft=true`, as: 'author' })
  expect(asDraft.status).toBe(200)
})

test('only an admin deletes for good', async () => {
  const id = await draft('Short-lived')
  const path = `/topics/${id}`
  expect((await cms.rest({ method: 'DELETE', path, as: 'editor' })).status).toBe(403)
  expect((await cms.rest({ method: 'DELETE', path, as: 'admin' })).status).toBe(200)
})

test('who began a document cannot be changed, and the first publication keeps its date', async () => {
  const id = await draft('Numb hand')
  await cms.rest({
    method: 'PATCH',
    path: `/topics/${id}`,
    as: 'editor',
    data: { _status: 'published', createdBy: cms.userId('editor'), publishedAt: '2001-01-01' },
  })
  const first = await publicTopic(id)
  expect(first).toMatchObject({ createdBy: cms.userId('author'), updatedBy: cms.userId('editor') })
  expect(Date.parse(String(first?.publishedAt))).toBeGreaterThan(Date.parse('2020-01-01'))
  await cms.rest({
    method: 'PATCH',
    path: `/topics/${id}`,
    as: 'editor',
    data: { _status: 'published', title: 'Numb hands' },
  })
  expect(await publicTopic(id)).toMatchObject({ publishedAt: first?.publishedAt })
})

test('two writes at once to different fields both stay', async () => {
  const id = await published('Two at once')
  for (let round = 0; round < 10; round += 1) {
    const [title, summary] = [`Title ${round}`, `Summary ${round}`]
    await Promise.all(
      [{ title }, { summary }].map((data) =>
        cms.rest({
          method: 'PATCH',
          path: `/topics/${id}`,
          as: 'editor',
          data: { ...data, _status: 'published' },
        }),
      ),
    )
    expect(await publicTopic(id)).toMatchObject({ title, summary })
  }
})

async function draft(title: string): Promise<string> {
  const { body } = await cms.rest({
    method: 'POST',
    path: '/topics?draft=true',
    as: 'author',
    data: { title, kind: 'complaint' },
  })
  return (body.doc as { id: string }).id
}

async function published(title: string): Promise<string> {
  const id = await draft(title)
  const data = { _status: 'published' }
  const { status } = await cms.rest({ method: 'PATCH', path: `/topics/${id}`, as: 'editor', data })
  expect(status).toBe(200)
  return id
}

async function publicTopic(id: string) {
  const { docs } = await cms.payload.find({
    collection: 'topics',
    where: { id: { equals: id } },
    depth: 0,
  })
  return docs[0]
}
