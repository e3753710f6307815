import { sql } from '@payloadcms/db-postgres'
import type { Endpoint, PayloadRequest } from 'payload'
import { APIError } from 'payload'
import { inTransaction } from '@collections/hooks/in-transaction'
import { transactionOf } from '@collections/hooks/transaction-of'
import { idFor } from '@collections/webhooks/endpoints'

/** Sends the same event under the same id once more, with all the attempts that a new one has. */
export const sendAgain: Omit<Endpoint, 'root'> = {
  path: '/:id/again',
  method: 'post',
  handler: async (req) => {
    const id = idFor(req)
    const found = await inTransaction(req, () => putBack(req, id))
    if (!found) throw new APIError('There is no such delivery.', 404, null, true)
    if (!found.enabled) throw new APIError('The webhook is switched off.', 409, null, true)
    return Response.json({ delivery: id })
  },
}

/** One that waits, or is on its way just now, is only moved to the front. */
async function putBack(req: PayloadRequest, id: string): Promise<{ enabled: boolean } | null> {
  const transaction = await transactionOf(req)
  const result = await transaction?.execute(sql`
    with found as (
      select d.id, (w.enabled or d.number is null) as enabled from webhook_deliveries d
      join webhooks w on w.id = d.webhook_id where d.id = ${id}::uuid
    ), put_back as (
      update webhook_deliveries d set status = 'waiting', next_attempt_at = now(), problem = null,
        attempts = case when d.status = 'waiting' then d.attempts else 0 end
      from found where d.id = found.id and found.enabled
    )
    select enabled from found`)
  const [row] = result?.rows ?? []
  return row ? { enabled: row.enabled === true } : null
}
