import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { transactionOf } from './transaction-of'

/** Waits until nobody else holds this name, and holds it until the transaction of the request ends. */
export async function lock({ req, name }: { req: PayloadRequest; name: string }): Promise<void> {
  const transaction = await transactionOf(req)
  await transaction?.execute(sql`select pg_advisory_xact_lock(hashtextextended(${name}, 0))`)
}
