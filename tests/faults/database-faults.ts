import { readFileSync } from 'node:fs'
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import pg from 'pg'
import { startCluster } from '@/database/embedded/cluster'
import { removeStaleLock } from '@/database/embedded/lock'
import type { StallingProxy } from './stalling-proxy'

export type Target = { folder: string; port: number; url: string; proxy: StallingProxy }
/** Begins the fault; what it returns ends it. */
export type Fault = (target: Target) => Promise<() => Promise<void> | void>

/** What can happen to the database of a site that goes on. */
export const databaseFaults: Record<string, Fault> = {
  killed: async ({ folder, port }) => {
    const pid = postmaster(folder)
    process.kill(pid, 'SIGQUIT')
    while (isAlive(pid)) await wait(20)
    return async () => {
      removeStaleLock(folder)
      ;(await startCluster({ folder, port })).unref()
    }
  },
  paused: ({ folder }) => {
    const stopped = [postmaster(folder)]
    for (const pid of stopped) {
      process.kill(pid, 'SIGSTOP')
      stopped.push(...childrenOf(pid))
    }
    return Promise.resolve(() => {
      for (const pid of stopped.filter(isAlive)) process.kill(pid, 'SIGCONT')
    })
  },
  'out of connections': async ({ url }) => {
    const taken: pg.Client[] = []
    let isOver = false
    await takeAll(url, taken)
    // The site loses those that it has, and gets no other.
    await taken[0]?.query(
      `select pg_terminate_backend(pid) from pg_stat_activity
       where backend_type = 'client backend' and application_name <> 'taken'`,
    )
    const taking = (async () => {
      for (; !isOver; await wait(20)) await takeAll(url, taken)
    })()
    return async () => {
      isOver = true
      await taking
      await Promise.all(taken.map((client) => client.end()))
    }
  },
  locked: async ({ url }) => {
    const client = new pg.Client({ connectionString: url })
    await client.connect()
    await client.query('begin')
    await client.query('lock table topics, articles, spots, muscles in access exclusive mode')
    return async () => {
      await client.query('rollback')
      await client.end()
    }
  },
  partitioned: ({ proxy }) => {
    proxy.stall()
    return Promise.resolve(() => proxy.flow())
  },
}

/** Opens connections until there are no more. */
async function takeAll(url: string, taken: pg.Client[]): Promise<void> {
  for (let isRefused = false; !isRefused;) {
    const client = new pg.Client({ connectionString: url, application_name: 'taken' })
    client.on('error', () => undefined) // ended with the others
    isRefused = await client.connect().then(
      () => taken.push(client) < 0,
      () => true,
    )
  }
}

function postmaster(folder: string): number {
  return Number(readFileSync(path.join(folder, 'postmaster.pid'), 'utf8').split('\n')[0])
}

/** Of Linux, where these tests run. */
function childrenOf(pid: number): number[] {
  const text = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').trim()
  return text ? text.split(' ').map(Number) : []
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch {
    return false // ESRCH is the answer
  }
}
