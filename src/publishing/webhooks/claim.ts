import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import { drizzleOf } from '@collections/uses/drizzle-of'
import type { ToldChange } from './event'
import { schedule } from './schedule'

/** A delivery that is this process's to make, until its lease ends. */
export type Claim = {
  id: string
  webhook: string
  /** Which attempt this is; it tells one claim of a delivery from a later one. */
  attempt: number
  url: string
  secret: string
  /** The secret before, while it still signs. */
  previousSecret: string | null
  createdAt: Date
  /** Null for a test. */
  change: ToldChange | null
  /** The clock of the database, in seconds. */
  now: number
}

/**
 * Takes the oldest delivery that is due. In one statement, so that no two processes send the same one; an attempt
 * counts when it begins, so that what kills a process is not tried for ever. A later change of the same document waits
 * until the earlier one has arrived or was given up.
 */
export async function claimNext(payload: Payload, webhook: string): Promise<Claim | null> {
  const { rows } = await drizzleOf(payload).execute(sql`
    with next as (
      select d.id from webhook_deliveries d join webhooks w on w.id = d.webhook_id
      where d.webhook_id = ${webhook}::uuid and ${isDue} and not exists (
        select from webhook_deliveries e
        where e.webhook_id = d.webhook_id and e.document = d.document and e.id <> d.id
          and e.status = 'waiting' and (e.number < d.number or e.sending_until > now()))
      order by d.number nulls first limit 1 for update of d skip locked
    ), claimed as (
      update webhook_deliveries d set attempts = coalesce(d.attempts, 0) + 1,
        sending_until = now() + make_interval(secs => ${schedule.lease})
      from next where d.id = next.id returning d.*
    )
    select d.id, d.attempts, d.created_at, w.url, w.secret,
      case when w.previous_secret_until > now() then w.previous_secret end as previous_secret,
      extract(epoch from now())::bigint as now,
      c.id as change, c.number, c.at, c.action, c.type, c.document, c.slug, c.previous_slug
    from claimed d join webhooks w on w.id = d.webhook_id left join changes c on c.number = d.number`)
  const [row] = rows
  return row ? toClaim(webhook, row) : null
}

/** The webhooks that have something to be sent. */
export async function webhooksWithWork(payload: Payload): Promise<string[]> {
  const { rows } = await drizzleOf(payload).execute(sql`
    select distinct d.webhook_id as id from webhook_deliveries d
    join webhooks w on w.id = d.webhook_id where ${isDue}`)
  return rows.map(({ id }) => String(id))
}

/** A test goes out also while its webhook is off. */
const isDue = sql`(d.status = 'waiting' and d.next_attempt_at <= now()
  and coalesce(d.sending_until, '-infinity') <= now() and (w.enabled or d.number is null))`

function toClaim(webhook: string, row: Record<string, unknown>): Claim {
  const { id, attempts, url, secret, previous_secret, created_at, now, change, number, at } = row
  return {
    webhook,
    id: String(id),
    attempt: Number(attempts),
    url: String(url),
    secret: String(secret),
    previousSecret: previous_secret === null ? null : String(previous_secret),
    createdAt: new Date(String(created_at)),
    now: Number(now),
    change:
      change === null
        ? null
        : ({
            ...{ id: change, number: Number(number), at: new Date(String(at)) },
            ...{ action: row.action, type: row.type, document: row.document },
            ...{ slug: row.slug, previousSlug: row.previous_slug },
          } as ToldChange),
  }
}
