import type pg from 'pg'
import { env } from '@/env'
import { SafePool } from './safe-pool'

let pool: SafePool | null = null

/**
 * Runs work while nobody else, in any process on this database, runs work of the same name. It holds a connection
 * of its own meanwhile, so that a full pool of Payload's cannot lock itself out.
 */
export async function withLock<T>(name: string, work: () => Promise<T>): Promise<T> {
  return onClient(async (client) => {
    await client.query('select pg_advisory_lock(hashtextextended($1, 0))', [plain(name)])
    return work()
  })
}

/** The same, unless somebody else is at it just now: then nothing happens. */
export async function tryLock(name: string, work: () => Promise<unknown>): Promise<void> {
  await onClient(async (client) => {
    const { rows } = await client.query<{ got: boolean }>(
      'select pg_try_advisory_lock(hashtextextended($1, 0)) as got',
      [plain(name)],
    )
    if (rows[0]?.got) await work()
  })
}

async function onClient<T>(work: (client: pg.PoolClient) => Promise<T>): Promise<T> {
  pool ??= new SafePool({
    connectionString: env.DATABASE_URL,
    application_name: 'locks',
    max: 4,
    connectionTimeoutMillis: 10_000,
    lock_timeout: 10_000,
  })
  const client = await pool.connect()
  try {
    return await work(client)
  } finally {
    // Ending the connection frees the lock, also after an error that left it in doubt.
    client.release(true)
  }
}

/** Postgres takes no NUL in a text. */
function plain(name: string): string {
  return name.replaceAll('\0', '')
}
