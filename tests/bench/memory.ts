import { readdirSync, readFileSync } from 'node:fs'
import { load } from './load'
import type { Row } from './report'
import type { Stage } from './stage'

const seconds = 60
/** What every reader asks for, and what is made for one of them. */
const asked = ['/spots/upper-trapezius', '/api/v1/spots?include=muscles']

/** Memory of one site and its database together: the process of a fresh start, under load for a minute. */
export async function benchMemory({ start, databasePid }: Stage): Promise<Row[]> {
  const site = await start()
  const total = () => [site.pid, ...family(databasePid)].reduce((sum, pid) => sum + share(pid), 0)
  const rest = total()
  const half = await underLoad(site.url, total)
  const { memory: after, p99, failures } = await underLoad(site.url, total)
  await site.stop()
  return [
    {
      what: `Memory of site and database after ${seconds} s of load`,
      goal: '≤ 700 MB, flat',
      figure: `${after} MB`,
      isMet: after <= 700 && after <= half.memory * 1.1 && failures + half.failures === 0,
      detail: `proportional set size of all processes; ${rest} MB before, ${half.memory} MB at half; p99 of a hit ${p99} ms`,
    },
  ]
}

async function underLoad(url: string, total: () => number) {
  const results = await Promise.all([
    ...asked.map((at) => load(url + at, { seconds: seconds / 2, connections: 5 })),
    misses(url, seconds / 2),
  ])
  return {
    memory: total(),
    p99: results[0]?.p99 ?? 0,
    failures: results.reduce((sum, result) => sum + (result?.failures ?? 0), 0),
  }
}

/** Asks for what has to be made, each time another. */
async function misses(url: string, duration: number): Promise<null> {
  const end = Date.now() + duration * 1000
  for (let count = 0; Date.now() < end; count += 1) {
    const since = new Date(count * 1000).toISOString()
    await (await fetch(`${url}/api/v1/articles?updatedSince=${since}`)).text()
  }
  return null
}

function family(parent: number): number[] {
  const children = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(Number)
    .filter((pid) => parentOf(pid) === parent)
  return [parent, ...children]
}

function parentOf(pid: number): number | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    return Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1])
  } catch {
    return null // it has ended meanwhile
  }
}

/** Megabytes of a process; what processes share is counted once, in parts. */
export function share(pid: number): number {
  try {
    const rollup = readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8')
    return Math.round(Number(/^Pss:\s+(\d+)/m.exec(rollup)?.[1] ?? 0) / 1024)
  } catch {
    return 0 // it has ended meanwhile
  }
}
