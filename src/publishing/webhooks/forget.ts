import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import { deliveriesKept } from '@/vocabulary/webhooks'
import { drizzleOf } from '@collections/uses/drizzle-of'

/** Deletes deliveries that are older than anybody looks back, and tells how many. What is under way stays. */
export async function forgetOldDeliveries(payload: Payload): Promise<number> {
  const { rowCount } = await drizzleOf(payload).execute(sql`
    delete from webhook_deliveries
    where created_at < now() - make_interval(days => ${deliveriesKept})
      and coalesce(sending_until, '-infinity') < now()`)
  return rowCount ?? 0
}
