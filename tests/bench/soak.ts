import { setTimeout as wait } from 'node:timers/promises'
import pg from 'pg'
import { readers } from '@tests/faults/readers'
import { signedIn } from '@tests/faults/saving'
import { stallingProxy, type StallingProxy } from '@tests/faults/stalling-proxy'
import { keepPreparedFolders } from '@tests/support/prepared-folder'
import { startReplicas, type Replicas } from '@tests/support/replicas'
import { newVisitor, steadily } from '@tests/support/steady-load'
import { disturb, type Point } from './disturb'
import { durationOf } from './duration'
import { autosaving, isKept, newEditors, type Write } from './editors'
import { heapOnSignal, type HeapOnSignal } from './heap-on-signal'
import type { Row } from './report'

const perSecond = 40
const editorsAtOnce = 3

/** Half an hour of readers and editors, and each minute something that goes wrong. */
export async function benchSoak(): Promise<Row[]> {
  const seconds = durationOf(1_800)
  const tidyUp = keepPreparedFolders()
  const proxies: StallingProxy[] = []
  const heap = heapOnSignal()
  const site = await startReplicas({
    settings: heap.settings,
    through: async (url) => {
      const proxy = await stallingProxy(Number(new URL(url).port))
      proxies.push(proxy)
      return Object.assign(new URL(url), { port: String(proxy.port) }).href
    },
  })
  try {
    const [proxy] = proxies
    if (!proxy) throw new Error('There is no proxy.')
    return await soak({ site, proxy, heap, seconds })
  } finally {
    await site.stop()
    for (const proxy of proxies) await proxy.stop()
    heap.stop()
    tidyUp()
  }
}

async function soak(stage: {
  site: Replicas
  proxy: StallingProxy
  heap: HeapOnSignal
  seconds: number
}) {
  const { site, seconds } = stage
  const visitor = newVisitor(site.balancer)
  const write: Write = await signedIn(visitor)
  const editors = await newEditors(
    { create: (noun, data) => create(write, noun, data) },
    editorsAtOnce,
  )
  const atRest = await connectionsTo(site.database.url)
  let isOver = false
  const reading = steadily(perSecond, readers(visitor, { isWarm: true }).next)
  const writing = editors.map((editor) => autosaving(editor, { write, isOver: () => isOver }))
  const { memory, happened } = await disturb(stage)
  isOver = true
  await Promise.all([reading.stop(), ...writing])
  await wait(15_000)
  const kept = await Promise.all(editors.map((editor) => isKept(editor, write)))
  const after = await connectionsTo(site.database.url)
  visitor.close()
  process.stderr.write(`${happened.join(', ')}\n`)
  for (const { path, why } of reading.failures.slice(0, 20))
    process.stderr.write(`${path} ${why}\n`)
  return rowsOf({
    ...{ seconds, atRest, after, faults: happened.length },
    saves: editors.reduce((sum, { times }) => sum + times.length, 0),
    lost: kept.filter((each) => !each).length,
    asked: reading.asked(),
    failed: reading.failures.length,
    ...growthOf(memory.slice(Math.floor(memory.length / 3))),
  })
}

async function create(write: Write, noun: string, data: object) {
  const { body } = await write('POST', `/cms/api/${noun}`, data)
  return (JSON.parse(body) as { doc: { id: string } }).doc
}

async function connectionsTo(url: string): Promise<number> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  const { rows } = await client.query<{ count: number }>(
    `select count(*)::int as count from pg_stat_activity where backend_type = 'client backend'`,
  )
  await client.end()
  return rows[0]?.count ?? 0
}

/** By how much the memory grows in an hour, as a share of what it is: the line with the least squares. */
function growthOf(points: Point[]): { slope: number; level: number } {
  const count = points.length
  const mean = (of: (point: Point) => number) =>
    points.reduce((sum, point) => sum + of(point), 0) / count
  const [minute, level] = [mean((point) => point.minute), mean((point) => point.megabytes)]
  const up = mean((point) => (point.minute - minute) * (point.megabytes - level))
  const across = mean((point) => (point.minute - minute) ** 2)
  return { slope: across === 0 ? 0 : ((up / across) * 60) / level, level }
}

function rowsOf(measured: {
  seconds: number
  asked: number
  failed: number
  saves: number
  lost: number
  faults: number
  atRest: number
  after: number
  slope: number
  level: number
}): Row[] {
  const { seconds, asked, failed, saves, lost, faults, atRest, after, slope, level } = measured
  const available = 1 - failed / asked
  const what = `${Math.round(seconds / 60)} minutes with ${faults} faults`
  return [
    {
      what: `${what}: confirmed saves that are lost`,
      goal: '0',
      figure: String(lost),
      isMet: lost === 0,
      detail: `of ${saves} saves`,
    },
    {
      what: `${what}: availability of public reads`,
      goal: '≥ 99.95 %',
      figure: `${(available * 100).toFixed(3)} %`,
      isMet: available >= 0.9995,
      detail: `${failed} of ${asked} failed; pages, data and files that readers have asked for before`,
    },
    {
      what: `${what}: memory in use of the replica that lived through`,
      goal: '< 1 %/h',
      figure: `${(slope * 100).toFixed(1)} %/h`,
      isMet: slope < 0.01,
      detail: `line through the last two thirds of what is in use after a collection in each minute; ${level.toFixed(0)} MB`,
    },
    {
      what: `${what}: connections to the database`,
      goal: `≤ ${atRest} + 5`,
      figure: String(after),
      isMet: after <= atRest + 5,
      detail: `15 s after the end; ${atRest} before`,
    },
  ]
}
