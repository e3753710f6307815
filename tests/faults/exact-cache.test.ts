import { setTimeout as wait } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { allPaths, ask, askAll, startTwins, type Answer, type Twins } from './twin-sites'

const isFull = process.env.FAULTS === 'full'
/** The largest share of what is kept that a change may throw away for nothing. */
const needless = 0.05

let twins: Twins
let paths: string[]

beforeAll(async () => {
  twins = await startTwins()
  paths = await allPaths(twins)
}, 300_000)
afterAll(() => twins.stop(), 60_000)

type Change = (twins: Twins) => Promise<unknown>

async function publish(collection: string, slug: string, data: object) {
  const { desk } = twins
  return desk.publish(collection, await desk.idOf(collection, slug), { ...data })
}

const changes: [string, Change][] = [
  ['a spot that moves', () => publish('spots', 'upper-trapezius', { slug: 'top-of-the-shoulder' })],
  [
    'a product that is withdrawn',
    async ({ desk }) => desk.unpublish('products', await desk.idOf('products', 'tennis-ball')),
  ],
]
const more: [string, Change][] = [
  [
    'the words of a reference',
    () => publish('references', 'simons1999', { takeaway: 'Other words.' }),
  ],
  ['the name of a muscle', () => publish('muscles', 'trapezius', { name: 'Trapezius muscle' })],
  [
    'the title of an article',
    () => publish('articles', 'massage-tools-compared', { title: 'Tools' }),
  ],
  ['a topic', () => publish('topics', 'self-massage', { summary: 'Other words.' })],
  [
    'a setting',
    ({ desk }) => desk.asks.post('/cms/api/globals/site', { data: { tagline: 'Another tagline' } }),
  ],
  [
    'a new topic',
    ({ desk }) =>
      desk.create('topics', {
        title: 'New',
        slug: 'new-topic',
        kind: 'subject',
        _status: 'published',
      }),
  ],
]

/** Asks until nothing is made any more: all that can be kept is kept. */
async function warm(): Promise<Map<string, Answer>> {
  await askAll(twins.cached, paths)
  return askAll(twins.cached, paths)
}

/** Asks until what was purged has been made again. */
async function settled(): Promise<Map<string, Answer>> {
  for (;;) {
    const answers = await askAll(twins.cached, paths)
    if ([...answers.values()].filter(({ isHit }) => !isHit).length <= paths.length * 0.02)
      return answers
  }
}

describe.each(isFull ? [...changes, ...more] : changes)('%s', (_, change) => {
  test('is seen everywhere, and everything is kept again', async () => {
    const before = await warm()
    const kept = [...before.values()].filter(({ isHit }) => isHit).length
    expect(kept).toBeGreaterThan(paths.length * 0.98)
    await change(twins)
    await wait(500)
    const after = await settled()
    const fresh = await askAll(twins.fresh, paths)
    expect(paths.filter((at) => after.get(at)?.body !== fresh.get(at)?.body)).toEqual([])
    expect(paths.filter((at) => after.get(at)?.body !== before.get(at)?.body)).not.toEqual([])
  }, 300_000)
})

test('an edit throws next to nothing away for nothing', async () => {
  const before = await warm()
  await publish('references', 'simons1999', { takeaway: 'Once more in other words.' })
  await wait(500)
  const after = await askAll(twins.cached, paths)
  const misses = paths.filter((at) => !after.get(at)?.isHit)
  const forNothing = misses.filter((at) => after.get(at)?.body === before.get(at)?.body)
  expect(forNothing.length, forNothing.join(' ')).toBeLessThanOrEqual(paths.length * needless)
}, 300_000)

test('an address that was not there is found a moment after it is published', async () => {
  const { desk, cached } = twins
  expect(await ask(cached, '/topics/appears')).toMatchObject({ status: 404 })
  expect(await ask(cached, '/topics/appears')).toMatchObject({ status: 404, isHit: true })
  const topic = { title: 'Appears', slug: 'appears', kind: 'subject', _status: 'published' }
  await desk.create('topics', topic)
  await expect.poll(async () => (await ask(cached, '/topics/appears')).status).toBe(200)
})

test('whatever is edited, in whatever order, every answer is as fresh as if it were made now', async () => {
  const edits = isFull ? 300 : 20
  let seed = 7
  const random = (below: number) => {
    seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648
    return seed % below
  }
  const { desk, cached, fresh } = twins
  const ids: string[] = []
  for (let edit = 0; edit < edits; edit += 1) {
    const slug = `edited-${random(8)}`
    const id = ids[random(Math.max(1, ids.length))]
    const kind = id === undefined ? 0 : random(5)
    const data = { title: `Edit ${edit}`, kind: 'subject' }
    if (kind === 0) {
      const made = await desk.asks.post('/cms/api/topics', {
        data: { ...data, slug: `${slug}-${edit}`, _status: 'published' },
      })
      ids.push((await made.json()).doc.id)
    } else if (id) {
      const write = {
        1: { ...data, _status: 'published' },
        2: { slug: `${slug}-${edit}`, _status: 'published' },
        3: { _status: 'draft' },
        4: { parent: ids[0] === id ? null : ids[0], _status: 'published' },
      }[kind]
      await desk.asks.patch(`/cms/api/topics/${id}`, { data: write ?? {} })
    }
    const all = [...paths, `/topics/${slug}-${edit}`, '/topics', '/api/v1/topics?limit=100']
    const chosen =
      (edit + 1) % 50 === 0
        ? all
        : [...all.slice(-3), ...Array.from({ length: 20 }, () => all[random(all.length)] ?? '/')]
    const made = await askAll(fresh, chosen)
    // The word of a change takes a moment, longer on a busy machine; it never takes two seconds.
    const stale = async () => {
      const kept = await askAll(cached, chosen)
      return chosen.filter((at) => kept.get(at)?.body !== made.get(at)?.body)
    }
    await expect.poll(stale, { message: `after edit ${edit}`, timeout: 2_000 }).toEqual([])
  }
}, 1_200_000)
