import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { transactionOf } from './transaction-of'

/**
 * Waits until nobody else holds this name, and holds it until the transaction of the request ends. Whoever holds one
 * also keeps merges waiting: they change many documents and come alone (`lockForMerge`).
 */
export async function lock({ req, name }: { req: PayloadRequest; name: string }): Promise<void> {
  const transaction = await transactionOf(req)
  await transaction?.execute(
    sql`select pg_advisory_xact_lock_shared(hashtextextended(${merges}, 0)), pg_advisory_xact_lock(hashtextextended(${name}, 0))`,
  )
}

/** For a document that nobody else knows yet: only merges could meet it. */
export async function lockForCreation(req: PayloadRequest): Promise<void> {
  const transaction = await transactionOf(req)
  await transaction?.execute(
    sql`select pg_advisory_xact_lock_shared(hashtextextended(${merges}, 0))`,
  )
}

/** Waits until nobody writes, and lets nobody write until the transaction ends. To be taken before any other. */
export async function lockForMerge(req: PayloadRequest): Promise<void> {
  const transaction = await transactionOf(req)
  await transaction?.execute(sql`select pg_advisory_xact_lock(hashtextextended(${merges}, 0))`)
}

const merges = 'merges'
