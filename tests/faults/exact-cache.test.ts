import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { everyEdit } from './edits'
import { purgedBy } from './purged'
import { RandomEdits } from './random-edits'
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

const edits = everyEdit()
/** One that moves an address, and one that is shown in few places. */
const quick = ['spots: its address', 'products: withdrawn', 'references: a text']
const chosen = isFull ? edits : edits.filter(({ name }) => quick.includes(name))

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

describe.each(chosen)('$name', ({ make }) => {
  test('is seen everywhere, and next to nothing is thrown away for nothing', async () => {
    const before = await warm()
    const kept = paths.filter((at) => before.get(at)?.isHit)
    expect(kept.length).toBeGreaterThan(paths.length * 0.98)
    const purged = await purgedBy(twins, { paths: kept, change: () => make(twins) })
    const after = await settled()
    const fresh = await askAll(twins.fresh, paths)
    const changed = new Set(paths.filter((at) => fresh.get(at)?.body !== before.get(at)?.body))
    expect(paths.filter((at) => after.get(at)?.body !== fresh.get(at)?.body)).toEqual([])
    expect(changed.size).toBeGreaterThan(0)
    expect(kept.filter((at) => changed.has(at) && !purged.includes(at))).toEqual([])
    const forNothing = purged.filter((at) => !changed.has(at))
    expect(forNothing.length, forNothing.join(' ')).toBeLessThanOrEqual(kept.length * needless)
  }, 300_000)
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
  const { cached, fresh } = twins
  const count = isFull ? 300 : 20
  const random = new RandomEdits(twins)
  await random.readDocuments()
  const all = new Set(await allPaths(twins))
  await askAll(cached, [...all])
  let accepted = 0
  for (let edit = 1; edit <= count; edit += 1) {
    const kept = [...all]
    let touched: string[] = []
    const purged = await purgedBy(twins, {
      paths: kept,
      change: async () => {
        const made = await random.make()
        touched = made.touched
        accepted += Number(made.isAccepted)
      },
    })
    touched.forEach((at) => all.add(at))
    const some = Array.from({ length: 20 }, () => kept[random.random(kept.length)] ?? '/')
    // The short form looks at some of what was thrown away, the long one at all of it.
    const thrown = isFull ? purged : purged.slice(0, 20)
    const chosen = edit % 50 === 0 ? [...all] : [...new Set([...touched, ...thrown, ...some])]
    const made = await askAll(fresh, chosen)
    const answered = await askAll(cached, chosen)
    const stale = chosen.filter((at) => answered.get(at)?.body !== made.get(at)?.body)
    expect(stale, `after edit ${edit}`).toEqual([])
  }
  expect(accepted).toBeGreaterThan(count * 0.7)
}, 3_600_000)
