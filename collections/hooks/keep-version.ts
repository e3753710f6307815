import { sql } from '@payloadcms/db-postgres'
import type { CollectionSlug, PayloadRequest } from 'payload'
import { transactionOf } from './transaction-of'

/** Payload writes the next autosave over the last one; from now on it begins a new version instead. */
export async function keepVersion(args: {
  req: PayloadRequest
  collection: CollectionSlug
  version: string
}): Promise<void> {
  const { req, collection, version } = args
  const transaction = await transactionOf(req)
  const table = sql.identifier(`_${collection}_v`)
  await transaction?.execute(sql`update ${table} set autosave = false where id = ${version}`)
}
