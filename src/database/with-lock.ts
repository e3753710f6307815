import { env } from '@/env'
import { SafePool } from './safe-pool'

let pool: SafePool | null = null

/**
 * Runs work while nobody else, in any process on this database, runs work of the same name. It holds a connection
 * of its own meanwhile, so that a full pool of Payload's cannot lock itself out.
 */
export async function withLock<T>(name: string, work: () => Promise<T>): Promise<T> {
  pool ??= new SafePool({
    connectionString: env.DATABASE_URL,
    max: 4,
    connectionTimeoutMillis: 10_000,
    lock_timeout: 10_000,
  })
  const client = await pool.connect()
  try {
    await client.query('select pg_advisory_lock(hashtextextended($1, 0))', [
      name.replaceAll('\0', ''),
    ])
    return await work()
  } finally {
    // Ending the connection frees the lock, also after an error that left it in doubt.
    client.release(true)
  }
}
