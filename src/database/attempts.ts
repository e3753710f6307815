import { RateLimiterPostgres, type RateLimiterRes } from 'rate-limiter-flexible'
import { env } from '@/env'
import { SafePool } from './safe-pool'

/** Counts what happens again and again, for all processes together. */
export type Attempts = {
  /** Seconds until another attempt is allowed; 0 when it is now. */
  waitOf: (key: string) => Promise<number>
  count: (key: string) => Promise<void>
  forget: (key: string) => Promise<void>
}

let pool: SafePool | null = null

/** At most `most` of a kind within `seconds`. Keys are cut to what fits into a row. */
export function attempts(
  kind: string,
  { most, seconds }: { most: number; seconds: number },
): Attempts {
  pool ??= new SafePool({
    connectionString: env.DATABASE_URL,
    max: 4,
    connectionTimeoutMillis: 3_000,
    statement_timeout: 5_000,
  })
  const limiter = new RateLimiterPostgres({
    storeClient: pool,
    storeType: 'pool',
    tableName: 'attempts',
    tableCreated: true,
    keyPrefix: kind,
    points: most,
    duration: seconds,
  })
  return {
    waitOf: async (key) => {
      const found = await limiter.get(fitting(key))
      return found && found.consumedPoints >= most ? secondsOf(found) : 0
    },
    count: async (key) => {
      await limiter.penalty(fitting(key))
    },
    forget: async (key) => {
      await limiter.delete(fitting(key))
    },
  }
}

function secondsOf({ msBeforeNext }: RateLimiterRes): number {
  return Math.max(1, Math.ceil(msBeforeNext / 1000))
}

function fitting(key: string): string {
  return key.replaceAll('\0', '').slice(0, 200)
}
