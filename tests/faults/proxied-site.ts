import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { embeddedPostgres } from '@/database/embedded'
import { fillFolder } from '@tests/support/prepared-folder'
import { startSite, type RunningSite } from '@tests/support/site-process'
import type { Target } from './database-faults'
import { stallingProxy } from './stalling-proxy'

export type ProxiedSite = RunningSite & { target: Target }

/** The built site with the starter content, and a database that it reaches through a proxy. */
export async function startProxiedSite(): Promise<ProxiedSite> {
  const dataDir = mkdtempSync(path.join(tmpdir(), 'knotwork-proxied-'))
  await fillFolder(dataDir, 'starter')
  const database = await embeddedPostgres(dataDir)
  const direct = new URL(database.url)
  const proxy = await stallingProxy(Number(direct.port))
  const through = new URL(database.url)
  through.port = String(proxy.port)
  const site = await startSite({
    DATABASE_URL: through.href,
    SECRET: 'behind a proxy',
    MEDIA_DIR: path.join(dataDir, 'media'),
    LOG_LEVEL: 'warn',
  })
  return {
    ...site,
    target: {
      folder: path.join(dataDir, 'postgres'),
      port: Number(direct.port),
      url: database.url,
      proxy,
    },
    stop: async () => {
      await site.stop()
      await proxy.stop()
      await database.stop()
      rmSync(dataDir, { recursive: true, force: true })
    },
  }
}
