import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import pg from 'pg'
import { embeddedPostgres } from '@/database/embedded'
import { runPrepare } from '@/server/run-prepare'
import { admin } from '@tests/support/accounts'
import { fill } from './fill'

export type ScaleDatabase = { references: number; url: string }
export type ScaleDatabases = { all: ScaleDatabase[]; stop: () => Promise<void> }

/** An embedded Postgres of its own with a database for each size: the starter content, and a made-up library. */
export async function scaleDatabases(
  sizes: number[],
  say: (text: string) => void,
): Promise<ScaleDatabases> {
  const dataDir = mkdtempSync(path.join(tmpdir(), 'knotwork-scale-'))
  const { url, stop } = await embeddedPostgres(dataDir)
  const settings = {
    ...process.env,
    NODE_ENV: 'production' as const,
    LOG_LEVEL: 'error',
    DATABASE_URL: url,
    SECRET: 'for benches',
    DATA_DIR: dataDir,
    MEDIA_DIR: path.join(dataDir, 'media'),
    ADMIN_EMAIL: admin.email,
    ADMIN_PASSWORD: admin.password,
  }
  // What it says goes to stderr; stdout is for the report alone.
  const prepared = await runPrepare(settings, { stdio: ['ignore', 2, 2] })
  if (prepared !== 0) throw new Error(`The database of the bench was not made (${prepared}).`)
  const all: ScaleDatabase[] = []
  for (const references of sizes) {
    const database = await copyOf(url, `scale_${references}`)
    const began = performance.now()
    await fill(database, {
      references,
      say: (table) => {
        const seconds = ((performance.now() - began) / 1000).toFixed(0)
        say(`${references.toLocaleString('en')} references: ${table} … (${seconds} s)`)
      },
    })
    all.push({ references, url: database })
  }
  return {
    all,
    stop: async () => {
      await stop()
      rmSync(dataDir, { recursive: true, force: true })
    },
  }
}

async function copyOf(url: string, name: string): Promise<string> {
  const client = new pg.Client({ connectionString: withName(url, 'template1') })
  await client.connect()
  await client.query(`create database ${name} template postgres`)
  await client.end()
  return withName(url, name)
}

function withName(url: string, name: string): string {
  const target = new URL(url)
  target.pathname = `/${name}`
  return target.href
}
