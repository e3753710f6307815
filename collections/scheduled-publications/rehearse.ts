import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { transactionOf } from '@collections/hooks/transaction-of'
import { carryOut } from './carry-out'
import type { Plan } from './plan'

/**
 * Carries a plan out and takes it back at once, so that whatever would stop it later is told now, in the words it
 * would be told then: a missing field, an address that is taken, an approval that is missing.
 */
export async function rehearse(req: PayloadRequest, plan: Plan): Promise<void> {
  const transaction = await transactionOf(req)
  if (!transaction) throw new Error('A plan can be rehearsed in a transaction only.')
  await transaction.execute(sql`savepoint rehearsal`)
  await carryOut(req, plan)
  await transaction.execute(sql`rollback to savepoint rehearsal`)
}
