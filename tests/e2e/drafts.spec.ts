import { randomBytes } from 'node:crypto'
import { expect, test } from '@tests/support/browser'
import type { Desk } from '@tests/support/desk'
import { bodyOf, citation, heading, paragraph } from '@tests/support/lexical-body'
import { nowhere, sightings, type Sought } from '@tests/support/sightings'

test('a draft of a public article changes nothing that readers see', async ({ desk, request }) => {
  const sought = soughtNow()
  const secret = `embargo${sought.word}`
  const { id } = await article(desk, sought)
  await desk.publish('articles', id)
  await desk.saveDraft('articles', id, {
    title: `Test ${secret}`,
    dek: secret,
    slug: `${sought.slug}-${secret}`,
    body: bodyOf(`A text about ${secret}.`),
  })
  const places = [
    `/articles/${sought.slug}`,
    '/articles',
    `/api/v1/articles/${sought.slug}`,
    '/api/v1/articles?limit=100&fields=body',
    '/feed.xml',
    '/feed.json',
    '/sitemap.xml',
    `/topics/${sought.topic}`,
    `/people/${sought.person}`,
  ]
  for (const path of places) {
    const answer = await request.get(path)
    expect(answer.status(), path).toBe(200)
    expect(await answer.text(), path).not.toContain(secret)
  }
  // The page of results repeats the question, so only the API can tell. A word spelled nearly so may be found.
  const { data } = await (await request.get(`/api/v1/search?q=${secret}`)).json()
  expect(JSON.stringify(data)).not.toContain(secret)
  expect((await request.get(`/articles/${sought.slug}-${secret}`)).status()).toBe(404)
  await desk.remove('articles', id)
})

test('an article cannot be published without what readers need', async ({ desk, request }) => {
  const sought = soughtNow()
  const data = { title: 'Test without a text', slug: sought.slug }
  const created = await desk.asks.post('/cms/api/articles?draft=true', { data })
  const { id } = (await created.json()).doc
  const answer = await desk.asks.patch(`/cms/api/articles/${id}`, {
    data: { _status: 'published' },
  })
  expect(answer.status()).toBe(400)
  const { errors } = await answer.json()
  const named = errors[0].data.errors.map(({ path }: { path: string }) => path).sort()
  expect(named).toEqual(['authors', 'body', 'dek', 'kind', 'topics'])
  expect(await sightings(request, sought)).toEqual(nowhere(404))
  await desk.remove('articles', id)
})

test('a deleted article is gone, and so is every address it ever had', async ({
  desk,
  request,
}) => {
  const sought = soughtNow()
  const { id } = await article(desk, sought)
  await desk.publish('articles', id)
  const renamed = { ...sought, slug: `${sought.slug}-renamed` }
  await desk.publish('articles', id, { slug: renamed.slug })
  await desk.remove('articles', id)
  expect(await sightings(request, renamed)).toEqual(nowhere(410))
  for (const path of [`/articles/${sought.slug}`, `/api/v1/articles/${sought.slug}`]) {
    expect((await request.get(path)).status(), path).toBe(410)
  }
})

test('an article that comes back is found at its address again', async ({ desk, request }) => {
  const sought = soughtNow()
  const { id } = await article(desk, sought)
  await desk.publish('articles', id)
  await desk.unpublish('articles', id)
  expect(await sightings(request, sought)).toEqual(nowhere(410))
  await desk.publish('articles', id)
  expect(await sightings(request, sought)).toMatchObject({ page: 200, resource: 200, list: true })
  await desk.remove('articles', id)
})

test('citations get their numbers in reading order, one number for each reference', async ({
  desk,
  request,
}) => {
  const sought = soughtNow()
  const later = await desk.idOf('references', 'simons1999')
  const first = await desk.idOf('references', 'qaseem2017')
  const { id } = await article(desk, sought, [
    heading('Twice the same heading'),
    paragraph('One.', citation({ id: mark(1), reference: first })),
    heading('Twice the same heading'),
    paragraph('Two.', citation({ id: mark(2), reference: later })),
    paragraph('Three.', citation({ id: mark(3), reference: first })),
  ])
  await desk.publish('articles', id)
  const { data } = await (await request.get(`/api/v1/articles/${sought.slug}`)).json()
  expect(data.references.map(({ slug }: { slug: string }) => slug)).toEqual([
    'qaseem2017',
    'simons1999',
  ])
  const numbers = [...JSON.stringify(data.body).matchAll(/"number":(\d+)/g)].map(([, n]) => n)
  expect(numbers).toEqual(['1', '2', '1'])
  expect(data.outline.map(({ anchor }: { anchor: string }) => anchor)).toEqual([
    'twice-the-same-heading',
    'twice-the-same-heading-2',
  ])
  expect(data.stats).toMatchObject({ citations: 3, footnotes: 0 })
  const { data: reference } = await (await request.get('/api/v1/references/qaseem2017')).json()
  const sentences = reference.citedBy
    .filter(({ document }: { document: { id: string } }) => document.id === id)
    .map(({ sentence }: { sentence: string }) => sentence)
  expect(sentences).toEqual(['One.', 'Three.'])
  await desk.remove('articles', id)
})

function soughtNow(): Sought {
  const run = randomBytes(4).toString('hex')
  return {
    slug: `test-${run}`,
    word: `quorbin${run}`,
    topic: 'self-massage',
    person: 'knotwork-editors',
    spot: 'upper-trapezius',
  }
}

async function article(desk: Desk, sought: Sought, parts: Record<string, unknown>[] = []) {
  return desk.create('articles', {
    title: `Test ${sought.word}`,
    slug: sought.slug,
    dek: 'Made for a test.',
    kind: 'explainer',
    topics: [await desk.idOf('topics', sought.topic)],
    authors: [await desk.idOf('people', sought.person)],
    body: bodyOf(`A text with ${sought.word}.`, ...parts),
  })
}

function mark(number: number): string {
  return String(number).padStart(24, '0')
}
