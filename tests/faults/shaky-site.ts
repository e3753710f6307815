import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import pg from 'pg'
import { embeddedPostgres } from '@/database/embedded'
import { startCluster } from '@/database/embedded/cluster'
import { removeStaleLock } from '@/database/embedded/lock'
import { fillFolder } from '@tests/support/prepared-folder'
import { startSite, type RunningSite } from '@tests/support/site-process'

export type ShakySite = {
  url: () => string
  databaseUrl: string
  /** Ends up to `count` sessions of the site, whatever they are doing. */
  endSessions: (count: number) => Promise<number>
  /** Immediate shutdown, as after a power cut, and up again on the same port. */
  restartDatabase: () => Promise<void>
  /** The same without the way up; resolves with that. */
  stopDatabase: () => Promise<() => Promise<void>>
  /** `kill -9` of the site, and up again. */
  restartSite: () => Promise<void>
  stop: () => Promise<void>
}

/** The built site on a database of its own, both of which a test may hit. It ends only what it has started. */
export async function startShakySite(more: Record<string, string> = {}): Promise<ShakySite> {
  const dataDir = mkdtempSync(path.join(tmpdir(), 'knotwork-faults-'))
  await fillFolder(dataDir, more.STARTER_CONTENT === 'auto' ? 'starter' : 'off')
  const database = await embeddedPostgres(dataDir)
  const folder = path.join(dataDir, 'postgres')
  const port = Number(new URL(database.url).port)
  const settings = {
    DATABASE_URL: database.url,
    SECRET: 'for fault tests',
    STARTER_CONTENT: 'off',
    LOG_LEVEL: 'silent',
    ...more,
  }
  const stopDatabase = async () => {
    const pid = Number(readFileSync(path.join(folder, 'postmaster.pid'), 'utf8').split('\n')[0])
    process.kill(pid, 'SIGQUIT')
    while (isAlive(pid)) await wait(20)
    return async () => {
      removeStaleLock(folder)
      ;(await startCluster({ folder, port })).unref()
    }
  }
  let site: RunningSite = await startSite(settings)
  return {
    url: () => site.url,
    databaseUrl: database.url,
    endSessions: (count) => endSessions(database.url, count),
    stopDatabase,
    restartDatabase: async () => (await stopDatabase())(),
    restartSite: async () => {
      await site.crash()
      site = await startSite(settings)
    },
    stop: async () => {
      await site.stop()
      await database.stop()
      rmSync(dataDir, { recursive: true, force: true })
    },
  }
}

async function endSessions(url: string, count: number): Promise<number> {
  const client = new pg.Client({ connectionString: url })
  client.on('error', () => undefined) // the database may be going down as well
  try {
    await client.connect()
    const { rows } = await client.query(
      `select pg_terminate_backend(pid) as ended from pg_stat_activity
       where backend_type = 'client backend' and pid <> pg_backend_pid()
       order by (state = 'idle'), random() limit $1`,
      [count],
    )
    return rows.filter(({ ended }) => ended).length
  } catch {
    return 0 // it was down just then
  } finally {
    await client.end().catch(() => undefined)
  }
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch {
    return false // ESRCH is the answer
  }
}
