import { randomBytes } from 'node:crypto'
import type { APIResponse } from '@playwright/test'
import { expect, fullUrl, test } from '@tests/support/browser'
import { signIn, type Desk } from '@tests/support/desk'
import { bodyOf } from '@tests/support/lexical-body'

const password = 'a password of some length'
let author: Desk
let authorId: string
let editorsArticle: string
let ownArticle: string

test.beforeAll(async ({ desk }) => {
  const run = randomBytes(4).toString('hex')
  const email = `author-${run}@example.org`
  authorId = (
    await desk.create('users', { email, password, name: `Author ${run}`, role: 'author' })
  ).id
  author = await signIn({ url: fullUrl(), email, password })
  const text = {
    dek: 'Made for a test.',
    kind: 'explainer',
    topics: [await desk.idOf('topics', 'self-massage')],
    authors: [await desk.idOf('people', 'knotwork-editors')],
    body: bodyOf('One sentence.'),
  }
  const add = async (who: Desk, name: string) =>
    (
      await who.create('articles', {
        ...text,
        title: `Test ${name} ${run}`,
        slug: `test-${name}-${run}`,
      })
    ).id
  editorsArticle = await add(desk, 'of-editor')
  ownArticle = await add(author, 'of-author')
})

test.afterAll(async ({ desk }) => {
  await desk.remove('articles', editorsArticle)
  await desk.remove('articles', ownArticle)
  await desk.remove('users', authorId)
  await author.close()
})

test('an author writes drafts of own articles', async () => {
  await author.saveDraft('articles', ownArticle, { dek: 'Changed by its author.' })
  expect(await author.read('articles', ownArticle)).toMatchObject({
    dek: 'Changed by its author.',
    _status: 'draft',
  })
})

test('an author publishes nothing, in whatever way it is asked', async ({ desk, request }) => {
  const at = (id: string) => `/cms/api/articles/${id}`
  const data = { _status: 'published' }
  await refused(await author.asks.patch(at(ownArticle), { data }))
  await refused(await author.asks.patch(`${at(ownArticle)}?draft=true`, { data }))
  await refused(await author.asks.patch(`${at(ownArticle)}?autosave=true&draft=true`, { data }))
  await refused(
    await author.asks.patch(`/cms/api/articles?where[id][equals]=${ownArticle}`, { data }),
  )
  await refused(await author.asks.post('/cms/api/articles', { data: { ...data, title: 'Test' } }))
  await refused(await author.asks.post(`${at(ownArticle)}/duplicate`, { data }))
  const { docs } = await (
    await author.asks.get(`/cms/api/articles/versions?where[parent][equals]=${ownArticle}`)
  ).json()
  expect(docs.length).toBeGreaterThan(0)
  await refused(await author.asks.post(`/cms/api/articles/versions/${docs[0].id}`))
  const { slug, _status } = await desk.read('articles', ownArticle)
  expect(_status).toBe('draft')
  expect((await request.get(`/articles/${slug}`)).status()).toBe(404)
})

test('an author changes nothing that is public or of others', async ({ desk, request }) => {
  const spot = await desk.idOf('spots', 'upper-trapezius')
  const before = await (await request.get('/api/v1/spots/upper-trapezius')).json()
  for (const query of ['', '?draft=true', '?autosave=true&draft=true']) {
    await refused(
      await author.asks.patch(`/cms/api/spots/${spot}${query}`, { data: { name: 'Changed' } }),
    )
    await refused(
      await author.asks.patch(`/cms/api/articles/${editorsArticle}${query}`, {
        data: { dek: 'Changed' },
      }),
    )
  }
  await refused(await author.asks.delete(`/cms/api/spots/${spot}`))
  await refused(
    await author.asks.patch(`/cms/api/spots/${spot}`, {
      data: { deletedAt: new Date().toISOString() },
    }),
  )
  await refused(await author.asks.delete(`/cms/api/articles/${editorsArticle}`))
  await refused(await author.asks.post('/cms/api/globals/site', { data: { name: 'Changed' } }))
  await refused(
    await author.asks.post('/cms/api/redirects', {
      data: { from: '/x', kind: 'gone', type: 'spots', document: spot },
    }),
  )
  expect(await (await request.get('/api/v1/spots/upper-trapezius')).json()).toEqual(before)
  expect(await desk.read('articles', editorsArticle)).toMatchObject({ dek: 'Made for a test.' })
})

test('an author stays an author, and sees no other account', async ({ desk }) => {
  const me = `/cms/api/users/${authorId}`
  await author.asks.patch(me, { data: { role: 'admin' } })
  await author.asks.patch(me, { data: { role: 'editor', name: 'Renamed' } })
  expect(await desk.read('users', authorId)).toMatchObject({ role: 'author' })
  await refused(
    await author.asks.post('/cms/api/users', {
      data: { email: 'x@example.org', password, name: 'X', role: 'admin' },
    }),
  )
  const { docs } = await (await author.asks.get('/cms/api/users?limit=100')).json()
  expect(docs.map(({ id }: { id: string }) => id)).toEqual([authorId])
  expect(JSON.stringify(docs)).not.toMatch(/hash|salt|resetPasswordToken/)
  await refused(await author.asks.delete(me))
})

test('a password has at least twelve characters, wherever it is set', async ({ desk }) => {
  const short = 'elevenchars'
  const create = await desk.asks.post('/cms/api/users', {
    data: { email: 'short@example.org', name: 'Short', role: 'author', password: short },
  })
  expect(create.status()).toBe(400)
  expect(await create.text()).toContain('at least 12')
  for (const who of [desk, author]) {
    const update = await who.asks.patch(`/cms/api/users/${authorId}`, { data: { password: short } })
    expect(update.status()).toBe(400)
  }
  await expect(
    signIn({ url: fullUrl(), email: 'short@example.org', password: short }),
  ).rejects.toThrow(/401/)
})

async function refused(answer: APIResponse): Promise<void> {
  expect(
    [401, 403, 404],
    `${answer.url()} answered ${answer.status()}: ${await answer.text()}`,
  ).toContain(answer.status())
}
