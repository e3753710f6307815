import { readdirSync } from 'node:fs'
import path from 'node:path'
import pg from 'pg'
import { childEnv, env } from '@/env'
import { runPrepare } from './run-prepare'

/** Brings the schema and the first content up to date, if they are not; in a process of its own, so this one stays small. */
export async function prepareDatabase(): Promise<void> {
  if (await isPrepared()) return
  const code = await runPrepare(
    childEnv({
      DATABASE_URL: env.DATABASE_URL ?? '',
      SECRET: env.SECRET ?? '',
      // It draws its progress; lines of log between the bars would hide it.
      LOG_LEVEL: 'warn',
    }),
  )
  if (code !== 0) throw new Error('The database could not be prepared; the reason stands above.')
}

/** True when every migration of this version has run and somebody can sign in. */
async function isPrepared(): Promise<boolean> {
  const client = new pg.Client({ connectionString: env.DATABASE_URL })
  await client.connect()
  try {
    const { rows } = await client.query<{ there: boolean }>(
      `select to_regclass('payload_migrations') is not null and to_regclass('users') is not null as there`,
    )
    if (!rows[0]?.there) return false
    const done = await client.query<{ name: string }>('select name from payload_migrations')
    const names = new Set(done.rows.map((row) => row.name))
    const users = await client.query('select 1 from users limit 1')
    return migrationNames().every((name) => names.has(name)) && users.rows.length > 0
  } finally {
    await client.end()
  }
}

function migrationNames(): string[] {
  return readdirSync(path.resolve('src/migrations'))
    .filter((file) => /^\d.*\.ts$/.test(file))
    .map((file) => file.replace(/\.ts$/, ''))
}
