import { beforeAll, expect, test } from 'vitest'
import { firstPage } from '@/contract/page'
import { resourceTypes, type ResourceType } from '@/vocabulary/nouns'
import { startCms, type Cms } from '@tests/support/cms'
import { lists } from '@tests/support/lists'

let cms: Cms
beforeAll(async () => {
  cms = await startCms()
})

/** A document of each noun that many others name. */
const named: [ResourceType, string][] = [
  ['topics', 'self-massage'],
  ['references', 'simons1999'],
  ['products', 'tennis-ball'],
  ['spots', 'upper-trapezius'],
  ['articles', 'self-massage-how-and-its-limits'],
  ['muscles', 'trapezius'],
  ['regions', 'neck.side'],
  ['people', 'knotwork-editors'],
]

test.each(named)('whoever named the %s %s can still be read', async (collection, slug) => {
  const where = { slug: { equals: slug } }
  const { docs } = await cms.payload.find({ collection, where, limit: 1, depth: 0 })
  const path = `/${collection}/${docs[0]?.id}?inUse=accept`
  expect((await cms.rest({ method: 'DELETE', path, as: 'admin' })).status).toBe(200)
  for (const type of resourceTypes) {
    const { items } = await lists[type](firstPage({ withBody: true }))
    expect(items.length, type).toBeGreaterThan(type === 'people' ? -1 : 0)
    expect(items.map((item) => item.slug)).not.toContain(collection === type ? slug : '')
  }
})
