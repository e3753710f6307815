import { sql } from '@payloadcms/db-postgres'
import type { CollectionBeforeDeleteHook } from 'payload'
import { transactionOf } from '@collections/hooks/transaction-of'

/** With a webhook go its deliveries: there is nobody left to be told. */
export const forgetDeliveries: CollectionBeforeDeleteHook = async ({ id, req }) => {
  const transaction = await transactionOf(req)
  await transaction?.execute(
    sql`delete from webhook_deliveries where webhook_id = ${String(id)}::uuid`,
  )
}
