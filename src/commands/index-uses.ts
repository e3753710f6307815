import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import { createLocalReq } from 'payload'
import { resourceTypes } from '@/vocabulary/nouns'
import { inTransaction } from '@collections/hooks/in-transaction'
import { drizzleOf } from '@collections/uses/drizzle-of'
import { noteUsesOf } from '@collections/uses/note-uses'
import { progress } from './progress'

/** Fills the index of uses for a site that is older than the index. Later every write keeps it. */
export async function indexUses(payload: Payload): Promise<void> {
  const { rows } = await drizzleOf(payload).execute(sql`select 1 from uses limit 1`)
  if (rows.length > 0) return
  const req = await createLocalReq({}, payload)
  await inTransaction(req, async () => {
    for (const collection of resourceTypes) {
      const { docs } = await payload.db.find<{ id: string }>({
        collection,
        req,
        select: { id: true },
        pagination: false,
      })
      for (const [index, { id }] of docs.entries()) {
        await noteUsesOf({ req, collection, id })
        progress({ name: `links of ${collection}`, done: index + 1, total: docs.length })
      }
    }
  })
}
