import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { everyEdit } from './edits'
import { purgedBy } from './purged'
import { RandomEdits } from './random-edits'
import { allPaths, ask, askAll, isSame, startTwins, type Answer, type Twins } from './twin-sites'

const isFull = process.env.FAULTS === 'full'
/** The largest share of what is kept that a change may throw away for nothing. */
const needless = 0.05

let twins: Twins
let random: RandomEdits
/** What the site answers everywhere; all of it is kept. */
const known = new Map<string, Answer>()

beforeAll(async () => {
  twins = await startTwins()
  random = new RandomEdits(twins)
  await remember(await allPaths(twins))
}, 300_000)
afterAll(() => twins.stop(), 60_000)

const quick = [
  'articles: withdrawn',
  'articles: published again',
  'muscles: its name',
  'spots: its address',
  'references: a text',
  'topics: a text',
  'products: its address',
  'products: withdrawn',
  'products: published again',
  'a setting that one page shows',
]
const edits = everyEdit()
const chosen = isFull ? edits : edits.filter(({ name }) => quick.includes(name))

describe('whatever kind of change', () => {
  const figures: Record<string, object> = {}
  afterAll(() => {
    if (isFull) console.table(figures)
  })

  test('there is everything to begin with', () => {
    const made = [...known].filter(([, { isHit }]) => !isHit).map(([at]) => at)
    expect(made.length, made.join(' ')).toBeLessThan(known.size * 0.02)
  })

  test.each(chosen)(
    '$name: nothing stays as it was, and next to nothing is made for nothing',
    async ({ name, make }) => {
      const before = new Map(known)
      const kept = [...before].filter(([, { isHit }]) => isHit).map(([at]) => at)
      const purged = await purgedBy(twins, { paths: kept, change: () => make(twins) })
      await remember(purged)
      const forNothing = purged.filter((at) => isSame(known.get(at), before.get(at)))
      const stale = await staleAmong(lookedAt(purged, Object.keys(figures).length % 10 === 9))
      figures[name] = {
        kept: kept.length,
        changed: purged.length - forNothing.length + stale.length,
        purged: purged.length,
        needless: forNothing.length,
        stale: stale.length,
      }
      expect(stale).toEqual([])
      expect(purged.length).toBeGreaterThan(0)
      expect(forNothing.length, forNothing.join(' ')).toBeLessThanOrEqual(kept.length * needless)
    },
    120_000,
  )
})

test('an address that was not there is found a moment after it is published', async () => {
  const { desk, cached } = twins
  expect(await ask(cached, '/topics/appears')).toMatchObject({ status: 404 })
  expect(await ask(cached, '/topics/appears')).toMatchObject({ status: 404, isHit: true })
  const topic = { title: 'Appears', slug: 'appears', kind: 'subject', _status: 'published' }
  await desk.create('topics', topic)
  await expect.poll(async () => (await ask(cached, '/topics/appears')).status).toBe(200)
})

test('whatever is edited, in whatever order, every answer is as fresh as if it were made now', async () => {
  const count = isFull ? 300 : 20
  await random.readDocuments()
  await remember(await allPaths(twins))
  for (let edit = 1; edit <= count; edit += 1) {
    const change = () => random.make()
    const purged = await purgedBy(twins, { paths: [...known.keys()], change })
    const all = [...new Set([...purged, ...random.touched])]
    await remember(all)
    const isEverywhere = edit % 50 === 0 || edit === count
    expect(await staleAmong(lookedAt(all, isEverywhere)), `after edit ${edit}`).toEqual([])
  }
  expect(random.refused.length, random.refused.join('\n')).toBeLessThanOrEqual(count * 0.1)
}, 3_600_000)

/** What was thrown away (in the short form some of it) and twenty others at random; or everything. */
function lookedAt(purged: string[], isEverywhere: boolean): string[] {
  const paths = [...known.keys()]
  if (isEverywhere) return paths
  const anyOf = (from: string[]) =>
    Array.from({ length: 20 }, () => from[random.random(from.length)] ?? '/')
  return [...new Set([...(isFull ? purged : anyOf(purged)), ...anyOf(paths)])]
}

/** Asks for these until they are kept. */
async function remember(paths: string[]): Promise<void> {
  await askAll(twins.cached, paths)
  for (const [at, answer] of await askAll(twins.cached, paths)) known.set(at, answer)
}

/** Which of the answers that are kept are not what would be made now. */
async function staleAmong(paths: string[]): Promise<string[]> {
  const fresh = await askAll(twins.fresh, paths)
  return paths.filter((at) => !isSame(known.get(at), fresh.get(at)))
}
