import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import { createLocalReq } from 'payload'
import { tryLock } from '@/database/with-lock'
import { publicActions } from '@/vocabulary/changes'
import { resourceTypes } from '@/vocabulary/nouns'
import { deliveriesKept } from '@/vocabulary/webhooks'
import { inTransaction } from '@collections/hooks/in-transaction'
import { lock } from '@collections/hooks/lock'
import { transactionOf } from '@collections/hooks/transaction-of'
import { drizzleOf } from '@collections/uses/drizzle-of'

/** Notes a delivery for each change that a webhook wants to be told and has not been. One process at a time does. */
export async function noteEvents(payload: Payload): Promise<void> {
  if ((await behind(payload)).length === 0) return
  await tryLock('webhooks', async () => {
    for (const id of await behind(payload)) await catchUp(payload, id)
  })
}

async function behind(payload: Payload): Promise<string[]> {
  const { rows } = await drizzleOf(payload).execute(sql`
    select id from webhooks
    where enabled and coalesce(cursor, 0) < (select max(number) from changes)`)
  return rows.map(({ id }) => String(id))
}

/** The deliveries and how far the log was read are one commit. Numbers are in the order of commits: none is skipped. */
async function catchUp(payload: Payload, id: string): Promise<void> {
  const req = await createLocalReq({}, payload)
  await inTransaction(req, async () => {
    await lock({ req, name: `webhooks:${id}` })
    const transaction = await transactionOf(req)
    await transaction?.execute(sql`
      with newest as (select max(number) as number from changes),
      noted as (
        insert into webhook_deliveries
          (webhook_id, event, title, status, attempts, next_attempt_at, document, number)
        select w.id, c.type || '.' || c.action, c.title, 'waiting', 0, now(), c.document, c.number
        from webhooks w join changes c on c.number > coalesce(w.cursor, 0), newest
        where w.id = ${id}::uuid and w.enabled and c.number <= newest.number and c.slug is not null
          and c.action::text in ${publicActions} and c.type::text in ${resourceTypes}
          and c.at > now() - make_interval(days => ${deliveriesKept})
          and exists (select from webhooks_resources r where r.parent_id = w.id and r.value::text = c.type::text)
          and exists (select from webhooks_events e where e.parent_id = w.id and e.value::text = c.action::text)
        on conflict (webhook_id, number) do nothing
      )
      update webhooks set cursor = newest.number from newest where id = ${id}::uuid and enabled`)
  })
}
