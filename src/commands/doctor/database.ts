import { existsSync, readdirSync } from 'node:fs'
import path from 'node:path'
import pg from 'pg'
import { runningPostgres } from '@/database/embedded'
import { programs } from '@/database/embedded/programs'
import type { Env } from '@/env'
import { ok, problem, warning, type Finding } from './finding'

const check = 'database'

/** The database that DATABASE_URL names, else the embedded one while it runs. It is read, never written. */
export async function databaseFindings(
  env: Pick<Env, 'DATABASE_URL' | 'DATA_DIR'>,
): Promise<Finding[]> {
  const url = env.DATABASE_URL ?? runningPostgres(env.DATA_DIR)
  if (url) return readFindings(url)
  try {
    await programs()
  } catch (error) {
    const todo = 'There is no other database here.'
    return [problem({ check, says: (error as Error).message, todo })]
  }
  const isMade = existsSync(path.resolve(env.DATA_DIR, 'postgres', 'PG_VERSION'))
  const says = isMade
    ? 'The embedded Postgres is not running; npm start starts it.'
    : 'npm start makes an embedded Postgres.'
  return [ok(check, says)]
}

async function readFindings(url: string): Promise<Finding[]> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5_000 })
  client.on('error', () => undefined) // a lost connection fails the query that is under way
  try {
    await client.connect()
    return [
      await versionFinding(client),
      await migrationsFinding(client),
      await clockFinding(client),
    ]
  } catch (error) {
    const says = `It cannot be used: ${(error as Error).message || String(error)}.`
    const todo =
      'See whether it runs, and whether DATABASE_URL names host, user and password right.'
    return [problem({ check, says, todo })]
  } finally {
    await client.end()
  }
}

async function versionFinding(client: pg.Client): Promise<Finding> {
  const { rows } = await client.query<{ version: number }>(
    `select current_setting('server_version_num')::int as version`,
  )
  return ofVersion(rows[0]?.version ?? 0)
}

/** As Postgres numbers itself: 150004 is 15.4. */
export function ofVersion(number: number): Finding {
  const version = `Postgres ${Math.floor(number / 10_000)}.${number % 10_000}`
  if (number >= 150_000) return ok(check, `${version} answers`)
  return problem({ check, says: `It is ${version}.`, todo: 'Postgres 15 or newer is needed.' })
}

async function migrationsFinding(client: pg.Client): Promise<Finding> {
  const { rows: tables } = await client.query<{ there: boolean }>(
    `select to_regclass('payload_migrations') is not null as there`,
  )
  if (!tables[0]?.there) return ofMigrations({ known: knownMigrations(), done: [] })
  const { rows } = await client.query<{ name: string }>('select name from payload_migrations')
  return ofMigrations({ known: knownMigrations(), done: rows.map(({ name }) => name) })
}

export function ofMigrations({ known, done }: { known: string[]; done: string[] }): Finding {
  const schema = 'schema'
  const missing = known.filter((name) => !done.includes(name))
  const newer = done.filter((name) => !known.includes(name) && name !== 'dev')
  if (newer.length > 0) {
    return problem({
      check: schema,
      says: `The database has migrations that this version does not know, such as ${newer.at(-1)}.`,
      todo: 'Run the newer version, or restore a backup that is older.',
    })
  }
  if (missing.length === 0) return ok(schema, `all ${known.length} migrations have run`)
  if (done.length === 0) return ok(schema, 'empty; npm start makes it')
  return warning({
    check: schema,
    says: `${missing.length} of ${known.length} migrations have not run, such as ${missing[0]}.`,
    todo: 'npm start runs them. Make a backup first: npm run backup -- <file>.',
  })
}

function knownMigrations(): string[] {
  return readdirSync(path.resolve('src/migrations'))
    .filter((file) => /^\d.*\.ts$/.test(file))
    .map((file) => file.replace(/\.ts$/, ''))
}

async function clockFinding(client: pg.Client): Promise<Finding> {
  const before = Date.now()
  const { rows } = await client.query<{ now: Date }>('select clock_timestamp() as now')
  const here = (before + Date.now()) / 2
  return ofClocks({ here, there: rows[0]?.now.getTime() ?? 0 })
}

/** Plans, sign-ins and codes of the second factor compare the two clocks. */
export function ofClocks({ here, there }: { here: number; there: number }): Finding {
  const seconds = Math.round(Math.abs(here - there) / 100) / 10
  const says = `It differs from the clock of the database by ${seconds} seconds.`
  const todo = 'Let both machines set their clocks by NTP.'
  if (seconds > 60) return problem({ check: 'clock', says, todo })
  if (seconds > 2) return warning({ check: 'clock', says, todo })
  return ok('clock', 'the same as that of the database')
}
