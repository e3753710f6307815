import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, renameSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { embeddedPostgres } from '@/database/embedded'
import { runPrepare } from '@/server/run-prepare'
import { admin } from './accounts'

export type FirstContent = 'starter' | 'off'

/** Where prepared folders stand for a whole run, for all its processes. */
const variable = 'KNOTWORK_PREPARED'

/** For a run of tests that starts many sites: each first start is made once, then copied. Returns what tidies up. */
export function keepPreparedFolders(): () => void {
  if (process.env[variable]) return () => undefined
  const shelf = mkdtempSync(path.join(tmpdir(), 'knotwork-prepared-'))
  process.env[variable] = shelf
  return () => rmSync(shelf, { recursive: true, force: true })
}

/** Gives an empty data folder what the first start of a site would give it. Without a run that keeps them, nothing. */
export async function fillFolder(dataDir: string, content: FirstContent): Promise<void> {
  const shelf = process.env[variable]
  if (!shelf) return
  const kept = path.join(shelf, content)
  if (!existsSync(kept)) await prepare(kept, content)
  // Postgres wants the owner and the rights that it has given its files.
  const { status } = spawnSync('cp', ['-a', `${kept}/.`, dataDir], { stdio: 'inherit' })
  if (status !== 0) throw new Error(`${kept} could not be copied to ${dataDir}.`)
}

async function prepare(kept: string, content: FirstContent): Promise<void> {
  const dataDir = mkdtempSync(`${kept}-`)
  const database = await embeddedPostgres(dataDir)
  const code = await runPrepare(
    {
      ...process.env,
      NODE_ENV: 'production',
      LOG_LEVEL: 'error',
      DATABASE_URL: database.url,
      SECRET: 'for tests',
      DATA_DIR: dataDir,
      MEDIA_DIR: path.join(dataDir, 'media'),
      STARTER_CONTENT: content === 'off' ? 'off' : 'auto',
      ADMIN_EMAIL: admin.email,
      ADMIN_PASSWORD: admin.password,
    },
    { stdio: 'ignore' },
  )
  await database.stop()
  if (code !== 0) throw new Error(`The first start could not be prepared (${code}).`)
  // Somebody else may have been faster.
  if (existsSync(kept)) rmSync(dataDir, { recursive: true, force: true })
  else renameSync(dataDir, kept)
}
