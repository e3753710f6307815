import pg from 'pg'
import { embeddedPostgres } from '@/database/embedded'
import { env, handOn } from '@/env'
import { keptSecret } from '@/database/kept-secret'

export type RunningDatabase = { isUp: () => Promise<boolean>; stop: () => Promise<void> }

/** Makes sure that there is a database: the one that DATABASE_URL names, else the embedded one. */
export async function startDatabase(): Promise<RunningDatabase> {
  if (env.DATABASE_URL && !env.SECRET) {
    throw new Error('With DATABASE_URL set, SECRET is required too: all processes must share it.')
  }
  const embedded = env.DATABASE_URL ? null : await embeddedPostgres(env.DATA_DIR)
  const url = env.DATABASE_URL ?? embedded?.url ?? ''
  handOn({ DATABASE_URL: url, SECRET: env.SECRET ?? keptSecret(env.DATA_DIR) })
  await checkVersion(url)
  return {
    isUp: () => answers(url),
    stop: async () => embedded?.stop(),
  }
}

async function checkVersion(url: string): Promise<void> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5_000 })
  try {
    await client.connect()
    const { rows } = await client.query<{ version: number }>(
      `select current_setting('server_version_num')::int as version`,
    )
    const version = rows[0]?.version ?? 0
    if (version < 150_000) {
      throw new Error(
        `Postgres 15 or newer is needed; this one is ${Math.floor(version / 10_000)}.`,
      )
    }
  } catch (error) {
    const { message } = error as Error
    throw new Error(`The database cannot be used: ${message}`, { cause: error })
  } finally {
    await client.end()
  }
}

async function answers(url: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 1_000 })
  client.on('error', () => undefined) // a lost connection is the answer "no"
  try {
    await client.connect()
    await client.query('select 1')
    return true
  } catch {
    return false // whatever the reason: it does not answer
  } finally {
    await client.end()
  }
}
