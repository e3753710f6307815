import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { embeddedPostgres } from '@/database/embedded'
import { startBalancer, type Balancer } from './balancer'
import { freePort } from './free-port'
import { fillFolder } from './prepared-folder'
import { startSite, type RunningSite } from './site-process'

/** A site as docs/operations.md has it: two replicas with one folder behind nginx, and one Postgres. */
export type Replicas = {
  balancer: Balancer
  /** Its folder, and how it is reached without whatever stands between. */
  database: { folder: string; port: number; url: string }
  replicas: RunningSite[]
  /** Ends one replica in order and starts it again, in another release if one is named. */
  restart: (index: number, release?: string) => Promise<void>
  /** Each in turn: the next ends when the one before is ready. */
  restartAll: (release?: string) => Promise<void>
  /** Ends one as a power cut would, and starts it again. */
  crash: (index: number) => Promise<void>
  stop: () => Promise<void>
}

/** `through`: gives the address by which the replicas reach their database. */
export async function startReplicas({
  through = (url) => Promise.resolve(url),
  settings = {},
}: {
  through?: (url: string) => Promise<string>
  settings?: Record<string, string>
} = {}): Promise<Replicas> {
  const dataDir = mkdtempSync(path.join(tmpdir(), 'knotwork-replicas-'))
  await fillFolder(dataDir, 'starter')
  const database = await embeddedPostgres(dataDir)
  const reached = await through(database.url)
  const ports = [await freePort(), await freePort()]
  const balancer = await startBalancer(ports.map((port) => `http://127.0.0.1:${port}`))
  const start = (index: number, release?: string) =>
    startSite(
      {
        PORT: String(ports[index]),
        DATABASE_URL: reached,
        SECRET: 'for replicas',
        SITE_URL: balancer.url,
        TRUST_PROXY: '1',
        DATA_DIR: dataDir,
        MEDIA_DIR: path.join(dataDir, 'media'),
        LOG_LEVEL: 'error',
        ...settings,
      },
      { release },
    )
  const replicas = [await start(0), await start(1)]
  const restart = async (index: number, release?: string) => {
    await replicas[index]?.stop()
    replicas[index] = await start(index, release)
  }
  return {
    balancer,
    database: {
      folder: path.join(dataDir, 'postgres'),
      port: Number(new URL(database.url).port),
      url: database.url,
    },
    replicas,
    restart,
    restartAll: async (release) => {
      for (const index of replicas.keys()) await restart(index, release)
    },
    crash: async (index) => {
      await replicas[index]?.crash()
      replicas[index] = await start(index)
    },
    stop: async () => {
      for (const replica of replicas) await replica.stop()
      await balancer.stop()
      await database.stop()
      rmSync(dataDir, { recursive: true, force: true })
    },
  }
}
