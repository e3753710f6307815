import type { PostgresAdapter } from '@payloadcms/db-postgres'
import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

/** Waits until nobody else holds this name, and holds it until the transaction of the request ends. */
export async function lock({ req, name }: { req: PayloadRequest; name: string }): Promise<void> {
  // payload.config.ts always gives the Postgres adapter; Payload's own type does not know it.
  const db = req.payload.db as unknown as PostgresAdapter
  const id = await req.transactionID
  const session = id ? db.sessions[id] : undefined
  if (!session) return
  // Postgres' transaction; the type spans the drivers of all databases.
  const transaction = session.db as PostgresAdapter['drizzle']
  await transaction.execute(sql`select pg_advisory_xact_lock(hashtextextended(${name}, 0))`)
}
