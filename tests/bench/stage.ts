import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { embeddedPostgres } from '@/database/embedded'
import { admin } from '@tests/support/accounts'
import { signIn, type Desk } from '@tests/support/desk'
import { startSite, type RunningSite } from '@tests/support/site-process'

/** What is measured: two replicas of the built site over one database, and how to start more of them. */
export type Stage = {
  site: RunningSite
  replica: RunningSite
  desk: Desk
  /** Seconds from the start of the process to its first page, on a prepared database. */
  coldStart: number
  /** The process of the database, which is the parent of its sessions. */
  databasePid: number
  start: (settings?: Record<string, string>) => Promise<RunningSite>
  stop: () => Promise<void>
}

export async function startStage(): Promise<Stage> {
  const dataDir = mkdtempSync(path.join(tmpdir(), 'knotwork-bench-'))
  const database = await embeddedPostgres(dataDir)
  const started: RunningSite[] = []
  const start = async (settings: Record<string, string> = {}) => {
    const site = await startSite({
      DATABASE_URL: database.url,
      SECRET: 'for benches',
      LOG_LEVEL: 'silent',
      ...settings,
    })
    started.push(site)
    return site
  }
  // The first start fills the database.
  await (await start()).stop()
  started.pop()
  const began = performance.now()
  const site = await start()
  await fetch(site.url)
  const coldStart = (performance.now() - began) / 1000
  const replica = await start()
  const desk = await signIn({ url: site.url, ...admin })
  const pidFile = path.join(dataDir, 'postgres', 'postmaster.pid')
  return {
    site,
    replica,
    desk,
    coldStart,
    databasePid: Number(readFileSync(pidFile, 'utf8').split('\n')[0]),
    start,
    stop: async () => {
      await desk.close()
      for (const each of started) await each.stop()
      await database.stop()
      rmSync(dataDir, { recursive: true, force: true })
    },
  }
}
