import { sql } from '@payloadcms/db-postgres'
import type { Endpoint, PayloadRequest } from 'payload'
import { APIError } from 'payload'
import { testEvent } from '@/vocabulary/webhooks'
import { admins } from '@collections/access/admins'
import { inTransaction } from '@collections/hooks/in-transaction'
import { lock } from '@collections/hooks/lock'
import { transactionOf } from '@collections/hooks/transaction-of'
import { newSecret, sealed } from './secret'

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

/** How long the secret before goes on signing beside a new one, so that a receiver can change over, in hours. */
const overlap = 24

/** What admins do with a webhook beside saving it. */
export const webhookEndpoints: Omit<Endpoint, 'root'>[] = [
  {
    path: '/:id/secret',
    method: 'post',
    handler: async (req) => Response.json({ secret: await changeSecret(req, idFor(req)) }),
  },
  {
    path: '/:id/test',
    method: 'post',
    handler: async (req) => Response.json({ delivery: await writeTest(req, idFor(req)) }),
  },
]

/** Makes a secret and tells it this once. One that nobody has seen signs no longer; one that somebody has, for a day. */
async function changeSecret(req: PayloadRequest, id: string): Promise<string> {
  const secret = newSecret()
  const rows = await change(
    req,
    id,
    sql`
    update webhooks set
      previous_secret = case when secret_made_at is null then null else secret end,
      previous_secret_until = now() + make_interval(hours => ${overlap}),
      secret = ${sealed(req.payload, secret)}, secret_made_at = now()
    where id = ${id}::uuid returning id`,
  )
  if (rows.length === 0) throw missing()
  return secret
}

/** Tells the id of the delivery, which the runner finds within seconds. */
async function writeTest(req: PayloadRequest, id: string): Promise<string> {
  const rows = await change(
    req,
    id,
    sql`
    insert into webhook_deliveries (webhook_id, event, title, status, attempts, next_attempt_at)
    select id, ${testEvent}, 'A test', 'waiting', 0, now() from webhooks where id = ${id}::uuid
    returning id`,
  )
  if (!rows[0]) throw missing()
  return String(rows[0].id)
}

async function change(
  req: PayloadRequest,
  id: string,
  statement: ReturnType<typeof sql>,
): Promise<Record<string, unknown>[]> {
  return inTransaction(req, async () => {
    await lock({ req, name: `webhooks:${id}` })
    const transaction = await transactionOf(req)
    return (await transaction?.execute(statement))?.rows ?? []
  })
}

/** The webhook of the request, for an admin. */
export function idFor(req: PayloadRequest): string {
  if (!admins({ req })) throw new APIError('Only admins do this.', 403, null, true)
  const id = String(req.routeParams?.id)
  if (!uuid.test(id)) throw missing()
  return id
}

function missing(): APIError {
  return new APIError('There is no such webhook.', 404, null, true)
}
