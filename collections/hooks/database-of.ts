import type { PayloadRequest } from 'payload'
import { drizzleOf } from '@collections/uses/drizzle-of'
import { transactionOf } from './transaction-of'

/** The transaction that a request has open, else the database itself. */
export async function databaseOf(req: PayloadRequest) {
  return (await transactionOf(req)) ?? drizzleOf(req.payload)
}
