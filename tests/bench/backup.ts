import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import pg from 'pg'
import type { Row } from './report'
import { scaleDatabases } from './scale/databases'

const references = 100_000

/** A backup of 10,000 articles with 100,000 references, and its way back into an empty database. */
export async function benchBackup(): Promise<Row[]> {
  const folder = mkdtempSync(path.join(tmpdir(), 'knotwork-backup-'))
  const { all, stop } = await scaleDatabases([references], (text) =>
    process.stderr.write(`${text}\n`),
  )
  try {
    const [full] = all
    if (!full) throw new Error('There is no database.')
    const file = path.join(folder, 'site.tar')
    const there = await timed({ command: 'backup', file, url: full.url, folder })
    const empty = await emptyBeside(full.url)
    const back = await timed({ command: 'restore', file, url: empty, folder })
    const megabytes = Math.round(statSync(file).size / 1_000_000)
    const content = `10,000 articles, ${references.toLocaleString('en')} references, ${megabytes} MB`
    return [
      row({ what: `Backup of ${content}`, seconds: there }),
      row({ what: `Restore of ${content}`, seconds: back }),
    ]
  } finally {
    await stop()
    rmSync(folder, { recursive: true, force: true })
  }
}

function row({ what, seconds }: { what: string; seconds: number }): Row {
  return {
    what,
    goal: '≤ 300 s',
    figure: `${seconds.toFixed(0)} s`,
    isMet: seconds <= 300,
    detail: 'the whole command',
  }
}

async function timed(options: {
  command: 'backup' | 'restore'
  file: string
  url: string
  folder: string
}): Promise<number> {
  const { command, file, url, folder } = options
  const began = performance.now()
  const child = spawn(process.execPath, ['--import', 'tsx', `src/commands/${command}.ts`, file], {
    stdio: ['ignore', 2, 2],
    env: { ...process.env, DATABASE_URL: url, SECRET: 'x', MEDIA_DIR: path.join(folder, command) },
  })
  const code = await new Promise<number | null>((resolve) => child.once('close', resolve))
  if (code !== 0) throw new Error(`npm run ${command} failed (${code}).`)
  return (performance.now() - began) / 1000
}

async function emptyBeside(url: string): Promise<string> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  await client.query('create database restored template template0')
  await client.end()
  return Object.assign(new URL(url), { pathname: '/restored' }).href
}
