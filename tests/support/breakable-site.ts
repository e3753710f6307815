import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import pg from 'pg'
import { embeddedPostgres } from '@/database/embedded'
import { fillFolder } from './prepared-folder'
import { startSite } from './site-process'

export type BreakableSite = {
  url: string
  /** Takes the table of spots away: whatever reads it fails from now on, as after a wrong migration. */
  breakSpots: () => Promise<void>
  stop: () => Promise<void>
}

/** A site with a database of its own that a test may spoil. */
export async function startBreakableSite(): Promise<BreakableSite> {
  const dataDir = mkdtempSync(path.join(tmpdir(), 'knotwork-broken-'))
  await fillFolder(dataDir, 'off')
  const database = await embeddedPostgres(dataDir)
  const site = await startSite({
    DATABASE_URL: database.url,
    SECRET: 'for the site that breaks',
    STARTER_CONTENT: 'off',
  })
  return {
    url: site.url,
    breakSpots: async () => {
      const client = new pg.Client({ connectionString: database.url })
      await client.connect()
      await client.query('alter table spots rename to spots_away')
      await client.end()
    },
    stop: async () => {
      await site.stop()
      await database.stop()
      rmSync(dataDir, { recursive: true, force: true })
    },
  }
}
