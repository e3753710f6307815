import { randomUUID } from 'node:crypto'
import { beforeAll, expect, test } from 'vitest'
import { GET as answerList } from '@/app/api/v1/articles/route'
import { GET as getArticle } from '@/app/api/v1/articles/[slug]/route'
import { listArticles } from '@/content/articles'
import { listPeople } from '@/content/people'
import { listSpots } from '@/content/spots'
import { listTopics } from '@/content/topics'
import { firstPage } from '@/contract/page'
import { storedLink, storedText } from '@/editorial/markdown/stored-nodes'
import { startCms } from '@tests/support/cms'
import { bodyOf, paragraph } from '@tests/support/lexical-body'

const most = 60_000
const slug = 'fifty-links'

beforeAll(async () => {
  const cms = await startCms()
  const { items: spots } = await listSpots(firstPage())
  const { items: topics } = await listTopics(firstPage({ limit: 3 }))
  const { items: people } = await listPeople(firstPage({ limit: 1 }))
  const links = Array.from({ length: 50 }, (_, index) => {
    const value = spots[index % spots.length]?.id ?? ''
    const doc = { relationTo: 'spots' as const, value }
    const name = [storedText('a place that hurts elsewhere')]
    const link = storedLink(randomUUID(), { linkType: 'internal', doc }, name)
    return paragraph(`Sentence ${index + 1} of many, as long as sentences are, leads to `, link)
  })
  // With those of the starter content there are twenty.
  const { total } = await listArticles(firstPage({ limit: 1 }))
  for (let index = 0; index < Math.max(1, 20 - total); index += 1) {
    const data = {
      title: `An article with many links, number ${index}`,
      slug: index === 0 ? slug : `${slug}-${index}`,
      dek: 'One sentence below the title that says what the article is about, as long as they are.',
      kind: 'explainer',
      topics: topics.map(({ id }) => id),
      authors: people.map(({ id }) => id),
      body: bodyOf(...(index === 0 ? links : links.slice(0, 5))),
      _status: 'published',
    }
    const { status, body } = await cms.rest({
      method: 'POST',
      path: '/articles',
      as: 'editor',
      data,
    })
    expect(status, JSON.stringify(body)).toBe(201)
  }
})

test('an article with fifty links to pages of ours is light', async () => {
  const context = { params: Promise.resolve({ slug }) }
  const response = await getArticle(new Request(`http://inside/api/v1/articles/${slug}`), context)
  const text = await response.text()
  expect(response.status, text).toBe(200)
  expect(text.match(/"type":"link"/g)).toHaveLength(50)
  expect(Buffer.byteLength(text)).toBeLessThanOrEqual(most)
})

test('twenty articles with what they relate to, some fields of each, are light', async () => {
  const query =
    'limit=20&include=topics,authors,spots&fields=title,dek,url,topics.title,authors.name,spots.name,spots.url'
  const response = await answerList(new Request(`http://inside/api/v1/articles?${query}`))
  const text = await response.text()
  expect(response.status, text).toBe(200)
  expect(JSON.parse(text)).toHaveProperty('data.length', 20)
  expect(Buffer.byteLength(text)).toBeLessThanOrEqual(most)
})
