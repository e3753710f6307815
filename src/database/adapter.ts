import path from 'node:path'
import { postgresAdapter } from '@payloadcms/db-postgres'
import { env } from '@/env'
import { safePg } from './safe-pool'
import { withVerifiedCommit } from './verified-commit'

/** Payload's Postgres adapter, made safe: verified commits, a pool that survives lost backends, bounded waits (milliseconds). */
export function safeAdapter() {
  return withVerifiedCommit(
    postgresAdapter({
      pg: safePg,
      idType: 'uuid',
      allowIDOnCreate: true,
      push: false,
      migrationDir: path.resolve('src/migrations'),
      disableCreateDatabase: true,
      pool: {
        connectionString: env.DATABASE_URL,
        max: env.DATABASE_POOL,
        connectionTimeoutMillis: 8_000,
        statement_timeout: 15_000,
        lock_timeout: 5_000,
        idle_in_transaction_session_timeout: 10_000,
        options: '-c timezone=UTC',
      },
      // The same database through a pool of its own: reads outside of transactions, all public ones among them, go on
      // when writers hold every connection of theirs. There is no lag to wait for.
      readReplicas: env.DATABASE_URL ? [env.DATABASE_URL] : undefined,
      readReplicasAfterWriteInterval: 0,
    }),
  )
}
