import type { PostgresAdapter } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

/** The transaction that a request has open, to say in SQL what Payload cannot; null outside of one. */
export async function transactionOf(
  req: PayloadRequest,
): Promise<PostgresAdapter['drizzle'] | null> {
  // payload.config.ts always gives the Postgres adapter; Payload's own type does not know it.
  const db = req.payload.db as unknown as PostgresAdapter
  const id = await req.transactionID
  const session = id ? db.sessions[id] : undefined
  // Postgres' transaction; the type spans the drivers of all databases.
  return session ? (session.db as PostgresAdapter['drizzle']) : null
}
