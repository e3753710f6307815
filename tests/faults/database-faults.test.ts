import { setTimeout as wait } from 'node:timers/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { newVisitor, steadily, type Visitor } from '@tests/support/steady-load'
import { databaseFaults } from './database-faults'
import { startProxiedSite, type ProxiedSite } from './proxied-site'
import { signedIn } from './saving'

const isFull = process.env.FAULTS === 'full'
/** How often each happens, and for how many seconds. */
const { rounds, seconds } = isFull ? { rounds: 10, seconds: 12 } : { rounds: 1, seconds: 2 }
/** The one that a careless `alter table` makes. */
const lockSeconds = isFull ? 30 : 2
/** After its end all has to be well within so many seconds; on a machine that is busy with other tests it may take longer. */
const recovery = isFull ? 10 : 20

const pages = [
  '/',
  '/topics',
  '/spots/upper-trapezius',
  '/api/v1/spots?include=muscles',
  '/feed.xml',
]
let site: ProxiedSite
let visitor: Visitor
let write: Awaited<ReturnType<typeof signedIn>>
let topic: string

beforeAll(async () => {
  site = await startProxiedSite()
  visitor = newVisitor(site)
  write = await signedIn(visitor)
  const found = await write('GET', '/cms/api/topics?where[slug][equals]=self-massage&depth=0')
  topic = (JSON.parse(found.body) as { docs: { id: string }[] }).docs[0]?.id ?? ''
}, 120_000)

afterAll(async () => {
  visitor.close()
  await site.stop()
}, 60_000)

/** In the short form without the one that cache-survives.test.ts has. */
const faults = Object.entries(databaseFaults).filter(([name]) => isFull || name !== 'killed')

test.each(faults)(
  'the database %s: readers go on, what was confirmed is there, and all is well soon after',
  async (name, fault) => {
    const took: number[] = []
    for (let round = 1; round <= rounds; round += 1) {
      for (const page of pages) await visitor.ask(page)
      const confirmed = await publish(`${name}, before ${round}.`)
      expect(confirmed).toBe(200)
      await expect.poll(summary, { timeout: 5_000 }).toBe(`${name}, before ${round}.`)
      const begun = site.said().length
      const end = await fault(site.target)
      let turn = 0
      const reading = steadily(20, () => {
        const path = pages[(turn += 1) % pages.length] ?? '/'
        return { path, work: () => visitor.ask(path) }
      })
      // An attempt to write meanwhile may succeed, or be refused, or hang for as long as the fault lasts.
      const attempt = publish(`${name}, during ${round}.`)
      await wait((name === 'locked' ? lockSeconds : seconds) * 1000)
      await end()
      const over = performance.now()
      await expect.poll(state, { timeout: recovery * 1000, interval: 50 }).toEqual([])
      const during = await attempt
      const after = `${name}, after ${round}.`
      const published = async () => (await publish(after)) === 200
      await expect.poll(published, { timeout: recovery * 1000, interval: 100 }).toBe(true)
      took.push(Math.round(performance.now() - over))
      await reading.stop()
      expect(reading.failures).toEqual([])
      await expect.poll(summary, { timeout: 5_000, interval: 50 }).toBe(after)
      if (during === 200) expect(await versions()).toContain(`${name}, during ${round}.`)
      expect(await versions()).toContain(`${name}, before ${round}.`)
      expect(warnings(begun), name).not.toEqual([])
    }
    process.stdout.write(`${name}: ${rounds} times, all well again after ${took.join(', ')} ms\n`)
  },
  600_000,
)

/** Status of the answer; 0 when none came. */
async function publish(text: string): Promise<number> {
  const data = { summary: text, _status: 'published' }
  const reply = await write('PATCH', `/cms/api/topics/${topic}`, data).catch(() => ({ status: 0 }))
  return reply.status
}

/** What readers see. */
async function summary(): Promise<string> {
  const { body } = await visitor.ask('/api/v1/topics/self-massage')
  return (JSON.parse(body) as { data: { summary: string } }).data.summary
}

/** What the last versions of the topic said. */
async function versions(): Promise<string[]> {
  const where = `where[parent][equals]=${topic}&sort=-createdAt&limit=10&depth=0`
  const { body } = await write('GET', `/cms/api/topics/versions?${where}`)
  const { docs } = JSON.parse(body) as { docs: { version: { summary: string } }[] }
  return docs.map(({ version }) => version.summary)
}

async function state(): Promise<string[]> {
  const { body } = await visitor.ask('/readyz')
  return (JSON.parse(body) as { degraded?: string[] }).degraded ?? []
}

function warnings(since: number): string[] {
  const lines = site.said().slice(since).split('\n')
  return lines.filter((line) => /"level":(40|50)/.test(line))
}
