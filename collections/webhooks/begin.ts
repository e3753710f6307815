import { sql } from '@payloadcms/db-postgres'
import type { CollectionBeforeChangeHook } from 'payload'
import { transactionOf } from '@collections/hooks/transaction-of'
import { newSecret, sealed } from './secret'

/** A new webhook is told what changes from now on, signed from the start, though nobody has seen the secret yet. */
export const begin: CollectionBeforeChangeHook = async ({ data, operation, req }) => {
  if (operation !== 'create') return data
  const transaction = await transactionOf(req)
  const result = await transaction?.execute(
    sql`select coalesce(max(number), 0) as newest from changes`,
  )
  const cursor = Number(result?.rows[0]?.newest ?? 0)
  return { ...data, cursor, secret: sealed(req.payload, newSecret()) }
}

/** Switched on by a person, it begins anew: what failed before counts no more. */
export const forgiveFailures: CollectionBeforeChangeHook = ({ data, originalDoc }) => {
  if (!data.enabled || originalDoc?.enabled !== false) return data
  return { ...data, failures: 0, failingSince: null, switchedOffBecause: null }
}
