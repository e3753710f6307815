import type { PostgresAdapter } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'

/** The database outside of any transaction, to say in SQL what Payload cannot. */
export function drizzleOf(payload: Payload): PostgresAdapter['drizzle'] {
  // payload.config.ts always gives the Postgres adapter; Payload's own type does not know it.
  return (payload.db as unknown as PostgresAdapter).drizzle
}
