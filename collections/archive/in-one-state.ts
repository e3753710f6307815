import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { inTransaction } from '@collections/hooks/in-transaction'
import { transactionOf } from '@collections/hooks/transaction-of'

/** Lets the work see the site as it was at one moment, however much is written meanwhile. */
export async function inOneState<T>(req: PayloadRequest, work: () => Promise<T>): Promise<T> {
  return inTransaction(req, async () => {
    const transaction = await transactionOf(req)
    await transaction?.execute(sql`set transaction isolation level repeatable read`)
    return work()
  })
}
