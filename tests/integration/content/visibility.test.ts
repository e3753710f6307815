import { beforeAll, describe, expect, test } from 'vitest'
import { countAll } from '@/content/counts'
import { findSpots } from '@/content/finder'
import { getMuscle } from '@/content/muscles'
import { getReference } from '@/content/references'
import { search } from '@/content/search'
import { getSpot } from '@/content/spots'
import { firstPage } from '@/contract/page'
import { resourceTypes, type ResourceType } from '@/vocabulary/nouns'
import { startCms, type Cms } from '@tests/support/cms'
import { lists } from '@tests/support/lists'

let cms: Cms
beforeAll(async () => {
  cms = await startCms()
})

/** A document of each noun that others point at, so that its going would show somewhere. */
const chosen: Record<ResourceType, string> = {
  articles: 'trigger-points-what-is-known',
  muscles: 'levator-scapulae',
  spots: 'levator-scapulae',
  references: 'simons1999',
  products: 'tennis-ball',
  regions: 'neck.side',
  people: 'knotwork-editors',
  topics: 'self-massage',
}

async function idOf(type: ResourceType): Promise<string> {
  const { docs } = await cms.payload.find({
    collection: type,
    where: { slug: { equals: chosen[type] } },
    limit: 1,
    depth: 0,
  })
  const [row] = docs
  if (!row) throw new Error(`There is no ${chosen[type]} among the ${type}.`)
  return row.id
}

/** Everything that visitors can read, as one text. */
async function everything(): Promise<string> {
  const pages = await Promise.all(
    resourceTypes.map((type) => lists[type](firstPage({ withBody: true }))),
  )
  return JSON.stringify(pages.map(({ items }) => items))
}

async function hits(q: string, type: ResourceType): Promise<string[]> {
  const { items } = await search({ q, types: [type], limit: 100, after: null })
  return items.map(({ id }) => id)
}

describe.each(resourceTypes)('a document among the %s', (type) => {
  test.each([
    ['unpublished', { _status: 'draft' }],
    ['in the trash', { deletedAt: '2026-11-21T00:00:00.000Z' }],
  ] as const)('is nowhere when it is %s, and back again afterwards', async (_, change) => {
    const id = await idOf(type)
    const before = await countAll()
    const found = await hits(chosen[type].replaceAll(/[.-]/g, ' '), type)
    expect(await everything()).toContain(id)

    // Straight to the row: what keeps it from readers is reading, whatever writing allows.
    await cms.payload.db.updateOne({ collection: type, id, data: change, req: undefined })
    expect(await everything()).not.toContain(id)
    expect((await countAll())[type]).toBe(before[type] - 1)
    expect(await hits(chosen[type].replaceAll(/[.-]/g, ' '), type)).not.toContain(id)

    await cms.payload.db.updateOne({
      collection: type,
      id,
      data: { _status: 'published', deletedAt: null },
      req: undefined,
    })
    expect((await countAll())[type]).toBe(before[type])
    expect(await hits(chosen[type].replaceAll(/[.-]/g, ' '), type)).toEqual(found)
  })
})

test.each(['muscles', 'spots', 'topics'] as const)(
  'a draft of what is public among the %s shows nowhere',
  async (type) => {
    const id = await idOf(type)
    const data = { summary: 'Secretword before its time.' }
    await cms.payload.update({ collection: type, id, data, draft: true })
    expect(await everything()).not.toContain('Secretword')
    expect(await hits('Secretword', type)).toEqual([])
  },
)

test('a spot that is not public is not in the finder, and not on its muscles', async () => {
  const id = await idOf('spots')
  const spot = await getSpot(id)
  const [place] = spot?.referral.primary ?? []
  const slug = place?.region.slug ?? ''
  const spotsThere = async () =>
    (await findSpots({ region: slug, side: null }))?.hits.map((hit) => hit.id) ?? []
  expect(await spotsThere()).toContain(id)
  await cms.payload.db.updateOne({ collection: 'spots', id, data: { _status: 'draft' } })
  expect(await spotsThere()).not.toContain(id)
  const muscle = await getMuscle('levator-scapulae')
  expect(muscle?.spots.map((relation) => relation.id)).not.toContain(id)
  expect(await getSpot(id)).toBeNull()
  await cms.payload.db.updateOne({ collection: 'spots', id, data: { _status: 'published' } })
})

test('a reference does not tell of drafts that cite it', async () => {
  const id = await idOf('articles')
  const cites = async () => JSON.stringify((await getReference('simons1999'))?.citedBy)
  expect(await cites()).toContain(id)
  await cms.payload.db.updateOne({ collection: 'articles', id, data: { _status: 'draft' } })
  expect(await cites()).not.toContain(id)
  await cms.payload.db.updateOne({ collection: 'articles', id, data: { _status: 'published' } })
})
