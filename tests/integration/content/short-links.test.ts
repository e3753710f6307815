import { beforeAll, expect, test } from 'vitest'
import { readShortLink } from '@/content/short-links'
import { getSpot } from '@/content/spots'
import { shortPath } from '@/paths'
import { newTrace, runTraced } from '@/trace'
import { startCms, type Cms } from '@tests/support/cms'

let cms: Cms
beforeAll(async () => {
  cms = await startCms()
})

test('every page has a short link from its id, which a rename does not change', async () => {
  const spot = await getSpot('scalenes')
  if (!spot) throw new Error('The starter content has no scalenes.')
  const mark = shortPath(spot.id).replace('/s/', '')
  expect(await readShortLink(mark)).toEqual({ kind: 'moved', to: '/spots/scalenes' })
  const { trace } = await traced(() => readShortLink(mark))
  expect(trace.tags).toContain(`spots:${spot.id}`)
  await publish('spots', spot.id, { slug: 'side-of-the-neck' })
  expect(await readShortLink(mark)).toEqual({ kind: 'moved', to: '/spots/side-of-the-neck' })
})

test('a word of an editor leads to its page, through renaming, withdrawal and deletion', async () => {
  const id = await idOf('articles', 'heat-for-sore-muscles')
  expect(await readShortLink('heat')).toEqual({ kind: 'missing' })
  await publish('articles', id, { shortLinks: ['heat', 'warmth'] })
  expect(await readShortLink('warmth')).toMatchObject({ to: '/articles/heat-for-sore-muscles' })
  await publish('articles', id, { slug: 'heat' })
  expect(await readShortLink('heat')).toEqual({ kind: 'moved', to: '/articles/heat' })

  await cms.payload.update({ collection: 'articles', id, data: { _status: 'draft' } })
  const gone = { kind: 'gone', type: 'articles', title: expect.stringMatching(/heat/i) }
  expect(await readShortLink('heat')).toMatchObject(gone)
  expect(await readShortLink(shortPath(id).slice(3))).toMatchObject(gone)
  const path = `/articles/${id}?inUse=accept`
  expect((await cms.rest({ method: 'DELETE', path, as: 'admin' })).status).toBe(200)
  expect(await readShortLink('warmth')).toMatchObject(gone)
  expect(await readShortLink(shortPath(id).slice(3))).toMatchObject(gone)
})

test('nobody gets a word that another page had, or that could be the mark of one', async () => {
  const id = await idOf('articles', 'when-to-worry')
  for (const word of ['heat', '0123456789', 'Two Words']) {
    const refused = publish('articles', id, { shortLinks: [word] })
    await expect(refused, word).rejects.toMatchObject({ status: 400 })
  }
})

test('a word that nobody has is nowhere, until any document gets it', async () => {
  const { result, trace } = await traced(() => readShortLink('no-such-word'))
  expect(result).toEqual({ kind: 'missing' })
  expect(trace.absent).toBe('missing')
  expect([...trace.tags]).toEqual(
    expect.arrayContaining(['articles', 'spots', 's:no-such-word#there']),
  )
})

test('the short link of a draft that was never public leads nowhere', async () => {
  const draft = { title: 'Never shown', shortLinks: ['never'], slug: 'never-shown' }
  await cms.payload.create({
    collection: 'articles',
    draft: true,
    data: { ...draft, kind: 'guide' },
  })
  expect(await readShortLink('never')).toEqual({ kind: 'missing' })
})

async function traced<T>(work: () => Promise<T>) {
  const trace = newTrace()
  return { result: await runTraced(trace, work), trace }
}

async function idOf(collection: 'articles', slug: string): Promise<string> {
  const where = { slug: { equals: slug } }
  const { docs } = await cms.payload.find({ collection, where, limit: 1, depth: 0 })
  return String(docs[0]?.id)
}

async function publish(collection: 'articles' | 'spots', id: string, data: object): Promise<void> {
  await cms.payload.update({ collection, id, data: { ...data, _status: 'published' } })
}
