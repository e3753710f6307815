import { setTimeout as wait } from 'node:timers/promises'
import pg from 'pg'
import { siteLocks } from '@/database/locks'
import { hugeBody, slowClients } from '@tests/faults/clients'
import { databaseFaults } from '@tests/faults/database-faults'
import type { StallingProxy } from '@tests/faults/stalling-proxy'
import type { Replicas } from '@tests/support/replicas'
import type { HeapOnSignal } from './heap-on-signal'
import { share } from './memory'

type Disturbed = { site: Replicas; proxy: StallingProxy }
export type Point = { minute: number; megabytes: number }

const every = 60
/** Milliseconds that a fault lasts. */
const lasting = 5_000

/** What can go wrong beside the database; each ends by itself. */
const otherFaults: Record<string, (stage: Disturbed) => Promise<unknown>> = {
  'a replica killed': ({ site }) => site.crash(1),
  'a replica restarted': ({ site }) => site.restart(1),
  'the listeners cut': ({ site }) => cutListeners(site.database.url),
  '500 slow clients': async ({ site }) => {
    const slow = slowClients(first(site).url, 500)
    await wait(lasting)
    slow.stop()
  },
  'a body of 1 GB': ({ site }) =>
    hugeBody(first(site).url, { bytes: 1_000_000_000, isDeclared: Math.random() < 0.5 }),
}

/** In the middle of each minute something goes wrong. The first replica lives from the beginning to the end. */
export async function disturb({
  seconds,
  heap,
  ...stage
}: Disturbed & { seconds: number; heap: HeapOnSignal }) {
  const memory: Point[] = []
  const happened: string[] = []
  const began = performance.now()
  const until = (second: number) => wait(Math.max(0, second * 1000 - (performance.now() - began)))
  for (let minute = 1; minute * every <= seconds; minute += 1) {
    await until((minute - 0.5) * every)
    const { pid } = first(stage.site)
    const megabytes = await heap.inUse(pid)
    memory.push({ minute, megabytes })
    const fault = await somethingGoesWrong(stage)
    process.stderr.write(
      `minute ${minute}: ${megabytes.toFixed(1)} MB in use, ${share(pid)} MB; ${fault}\n`,
    )
    happened.push(fault)
    await until(minute * every)
  }
  return { memory, happened }
}

async function somethingGoesWrong(stage: Disturbed): Promise<string> {
  const kinds = [...Object.keys(databaseFaults), ...Object.keys(otherFaults)]
  const kind = kinds[Math.floor(Math.random() * kinds.length)] ?? ''
  const fault = databaseFaults[kind]
  if (!fault) {
    await otherFaults[kind]?.(stage)
    return kind
  }
  const end = await fault({ ...stage.site.database, proxy: stage.proxy })
  await wait(lasting)
  await end()
  return `database ${kind}`
}

/** The session by which a replica hears of changes holds this lock for as long as it lives. */
async function cutListeners(url: string): Promise<void> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  await client.query(
    `select pg_terminate_backend(pid) from pg_locks where locktype = 'advisory' and mode = 'ShareLock' and objid = $1`,
    [siteLocks.serving],
  )
  await client.end()
}

function first({ replicas }: Replicas) {
  const [replica] = replicas
  if (!replica) throw new Error('There is no replica.')
  return replica
}
