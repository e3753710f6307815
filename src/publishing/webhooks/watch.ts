import { sql } from '@payloadcms/db-postgres'
import { pino } from 'pino'
import type { Payload } from 'payload'
import { clear, raise } from '@/alarms'
import { env } from '@/env'
import { meters } from '@/meters'
import { drizzleOf } from '@collections/uses/drizzle-of'
import { tellAdmins } from '@/publishing/tell-admins'

const log = pino({ name: 'webhooks', level: env.LOG_LEVEL })
const alarm = 'webhooks'

/** Raises an alarm while a webhook is off because it failed for too long. */
export async function watchWebhooks(payload: Payload): Promise<void> {
  const { rows } = await drizzleOf(payload).execute(sql`
    select waiting, lag,
      (select count(*)::int from webhooks
        where enabled is not true and switched_off_because is not null) as off
    from (
      select count(*)::int as waiting,
        coalesce(extract(epoch from now() - min(d.next_attempt_at) filter (where d.next_attempt_at < now())), 0)::float as lag
      from webhook_deliveries d join webhooks w on w.id = d.webhook_id
      where d.status = 'waiting' and (w.enabled or d.number is null)
    ) deliveries`)
  const { off, waiting, lag } = rows[0] as { off: number; waiting: number; lag: number }
  meters.queues.set(alarm, { waiting, lag })
  if (off === 0) return clear(alarm)
  const reason = `${off} switched off after failures`
  if (!raise(alarm, reason)) return
  log.error({ off }, 'webhooks need a person')
  await tellAdmins(payload, {
    subject: `Webhooks: ${reason}`,
    text: `Why each was switched off stands beside it: ${env.SITE_URL}/admin/collections/webhooks\n`,
  })
}
