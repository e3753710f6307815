import { randomUUID } from 'node:crypto'
import { createLocalReq, type PayloadRequest } from 'payload'
import { beforeAll, expect, test } from 'vitest'
import { compare } from '@collections/history/compare'
import { readHistory } from '@collections/history/read-history'
import { newestVersion, newestVersions, wholeRow } from '@collections/hooks/stored-version'
import { startCms, type Cms } from '@tests/support/cms'
import { bodyOf, citation, heading, paragraph } from '@tests/support/lexical-body'

let cms: Cms
let req: PayloadRequest
let ids: Record<'topic' | 'person' | 'simons' | 'qaseem', string>
beforeAll(async () => {
  cms = await startCms()
  req = await createLocalReq({}, cms.payload)
  ids = {
    topic: await idOf('topics', 'self-massage'),
    person: await idOf('people', 'knotwork-editors'),
    simons: await idOf('references', 'simons1999'),
    qaseem: await idOf('references', 'qaseem2017'),
  }
})

async function idOf(collection: 'topics' | 'people' | 'references', slug: string) {
  const { docs } = await cms.payload.find({
    collection,
    where: { slug: { equals: slug } },
    depth: 0,
  })
  return docs[0]?.id ?? ''
}

const mark = (digit: number) => String(digit).padStart(24, '0')

const body = (seconds: string, reference: string, ...more: object[]) =>
  bodyOf(
    'An opening that stays as it is.',
    heading('How long'),
    paragraph(`Hold it for ${seconds} seconds.`, citation({ id: mark(1), reference })),
    ...(more as Record<string, unknown>[]),
  )

async function published(): Promise<string> {
  const data = {
    title: 'Test of the history',
    slug: `history-${randomUUID()}`,
    dek: 'Made for a test.',
    kind: 'explainer',
    topics: [ids.topic],
    authors: [ids.person],
    keyPoints: [{ text: 'The first point.' }, { text: 'The second point.' }],
    body: body('thirty', ids.simons),
    _status: 'published',
    changeNote: 'First publication.',
  }
  const { body: said, status } = await cms.rest({
    method: 'POST',
    path: '/articles',
    as: 'editor',
    data,
  })
  expect(status, JSON.stringify(said)).toBe(201)
  return (said.doc as { id: string }).id
}

const saveDraft = (id: string, data: object) =>
  cms.rest({ method: 'PATCH', path: `/articles/${id}?draft=true`, as: 'admin', data })

test('text, citations and facts are compared exactly, and an update is drafted from them', async () => {
  const id = await published()
  const drafted = async () =>
    (await cms.rest({ method: 'GET', path: `/articles/${id}/drafted-update`, as: 'author' })).body
      .text
  expect(await drafted()).toBeNull()
  await saveDraft(id, {
    body: body('sixty', ids.qaseem, paragraph('Then rest for a minute.')),
    keyPoints: [
      { text: 'The first point.' },
      { text: 'A point between.' },
      { text: 'The second point.' },
    ],
    nextReviewAt: '2027-05-01T00:00:00.000Z',
    changeNote: 'The newer study says so.',
  })
  const place = { req, collection: 'articles' as const, id }
  const before = await wholeRow(place)
  const after = await newestVersion(place)
  if (!before || !after) throw new Error('Both states are kept.')
  const { text, citations, links, facts, isSame } = await compare({
    ...place,
    before,
    after: after.content,
  })
  expect(isSame).toBe(false)
  const kinds = text.map(({ kind, heading: under, parts }) => [kind, under, parts])
  expect(kinds).toEqual([
    ['same', null, [{ kind: 'same', text: 'An opening that stays as it is.' }]],
    ['same', 'How long', [{ kind: 'same', text: 'How long' }]],
    [
      'edited',
      'How long',
      [
        { kind: 'same', text: 'Hold it for ' },
        { kind: 'removed', text: 'thirty' },
        { kind: 'added', text: 'sixty' },
        { kind: 'same', text: ' seconds.' },
      ],
    ],
    ['added', 'How long', [{ kind: 'added', text: 'Then rest for a minute.' }]],
  ])
  const titles = await Promise.all(
    [ids.qaseem, ids.simons].map(async (reference) => {
      return (await cms.payload.findByID({ collection: 'references', id: reference })).title
    }),
  )
  expect(citations).toEqual({ added: [titles[0]], removed: [titles[1]] })
  expect(links).toEqual({ added: [], removed: [] })
  const changed = facts.map(({ label, changes }) => [
    label,
    changes.filter(({ kind }) => kind !== 'same').map(({ kind, parts }) => [kind, parts[0]?.text]),
  ])
  expect(changed).toEqual([
    ['Key points', [['added', expect.stringContaining('A point between.')]]],
    ['Next review due', [['added', '2027-05-01']]],
  ])
  const entry = await drafted()
  expect(entry).toContain(
    'In “How long”: “thirty” became “sixty”; added “Then rest for a minute.”.',
  )
  expect(entry).toContain(`Now also cites: ${titles[0]}.`)
  expect(entry).toContain('Changed: Key points; Next review due.')
})

test('each version tells who, when and why, and an old one comes back as a draft', async () => {
  const id = await published()
  await saveDraft(id, { title: 'Another title', changeNote: 'Clearer.' })
  const place = { req, collection: 'articles' as const, id }
  const { entries, total } = await readHistory({ ...place, page: 1 })
  expect(total).toBe(2)
  expect(entries).toMatchObject([
    { byName: 'admin', note: 'Clearer.', isPublished: false },
    { byName: 'editor', note: 'First publication.', isPublished: true },
  ])
  const path = `/articles/versions/${entries[1]?.id}?draft=true`
  expect((await cms.rest({ method: 'POST', path, as: 'author' })).status).toBe(403)
  expect((await cms.rest({ method: 'POST', path, as: 'editor' })).status).toBe(200)
  expect((await newestVersion(place))?.content.title).toBe('Test of the history')
  expect((await newestVersion(place))?.content.changeNote).toMatch(/^Back to the version of 20/)
  expect(await wholeRow(place)).toMatchObject({
    _status: 'published',
    changeNote: 'First publication.',
  })
  const all = await newestVersions({ ...place, limit: 10 })
  expect(all.map(({ content }) => content.title)).toEqual([
    'Test of the history',
    'Another title',
    'Test of the history',
  ])
})
