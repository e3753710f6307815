import { beforeAll, expect, test } from 'vitest'
import { GET } from '@/app/share/[kind]/[file]/route'
import { GET as getSiteCard } from '@/app/share/site.png/route'
import { GET as getAtom } from '@/app/topics/[slug]/feed.xml/route'
import { GET as getJson } from '@/app/topics/[slug]/feed.json/route'
import { listTopics } from '@/content/topics'
import { wholeList } from '@/site/whole-list'
import { newTrace, runTraced } from '@/trace'
import { startCms, type Cms } from '@tests/support/cms'
import { atomFaults, jsonFeedFaults } from '@tests/support/feed-rules'

let cms: Cms
beforeAll(async () => {
  cms = await startCms()
})

test.each([
  ['articles', 'trigger-points-what-is-known', ['spots']],
  ['muscles', 'trapezius', ['spots', 'regions']],
  ['spots', 'upper-trapezius', ['regions']],
  ['references', 'simons1999', []],
  ['products', 'tennis-ball', []],
  ['people', 'knotwork-editors', []],
  ['topics', 'low-back-pain', ['spots', 'regions']],
])('a page of %s has a picture, which depends on all that it shows', async (kind, slug, shown) => {
  const trace = newTrace()
  const answer = await runTraced(trace, () => card(kind, slug))
  expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'image/png'])
  expect((await answer.arrayBuffer()).byteLength).toBeLessThan(150_000)
  for (const tag of [`${kind}:${slug}#there`, 'globals:site.name'])
    expect(trace.tags).toContain(tag)
  for (const type of shown) {
    expect([...trace.tags].some((tag) => tag.startsWith(`${type}:`))).toBe(true)
  }
})

test('the picture of the site shows every spot', async () => {
  const trace = newTrace()
  const answer = await runTraced(trace, getSiteCard)
  expect((await answer.arrayBuffer()).byteLength).toBeLessThan(150_000)
  expect(trace.tags).toContain('spots#there')
})

test('a picture goes where its page goes, and a feed where its topic goes', async () => {
  const topic = await topicOf('heat')
  const data = { slug: 'warmth', _status: 'published' as const }
  await cms.payload.update({ collection: 'topics', id: topic, data })
  const moved = await card('topics', 'heat')
  expect([moved.status, moved.headers.get('location')]).toEqual([
    308,
    'http://localhost:3000/share/topics/warmth.png',
  ])
  const feed = await getAtom(asked, { params: Promise.resolve({ slug: 'heat' }) })
  expect(feed.headers.get('location')).toBe('http://localhost:3000/topics/warmth/feed.xml')
  await cms.payload.update({ collection: 'topics', id: topic, data: { _status: 'draft' } })
  expect((await card('topics', 'warmth')).status).toBe(410)
  const gone = await getJson(asked, { params: Promise.resolve({ slug: 'warmth' }) })
  expect(gone.status).toBe(410)
})

test.each([
  ['spots', 'no-such-spot.png'],
  ['spots', 'scalenes.jpg'],
  ['regions', 'neck.png'],
])('there is no picture of %s/%s', async (kind, file) => {
  const trace = newTrace()
  const params = Promise.resolve({ kind, file })
  const answer = await runTraced(trace, () => GET(asked, { params }))
  expect([answer.status, trace.absent]).toEqual([404, 'missing'])
})

test('the feeds of every topic are valid', async () => {
  const topics = await wholeList(listTopics)
  expect(topics.length).toBeGreaterThan(10)
  let entries = 0
  for (const { slug } of topics) {
    const params = Promise.resolve({ slug })
    const xml = await (await getAtom(asked, { params })).text()
    expect(atomFaults(xml), slug).toEqual([])
    expect(jsonFeedFaults(await (await getJson(asked, { params })).text()), slug).toEqual([])
    entries += xml.split('<entry>').length - 1
  }
  expect(entries).toBeGreaterThan(10)
})

const asked = new Request('http://localhost:3000/')

function card(kind: string, slug: string): Promise<Response> {
  return GET(asked, { params: Promise.resolve({ kind, file: `${slug}.png` }) })
}

async function topicOf(slug: string): Promise<string> {
  const where = { slug: { equals: slug } }
  const { docs } = await cms.payload.find({ collection: 'topics', where, limit: 1, depth: 0 })
  return String(docs[0]?.id)
}
