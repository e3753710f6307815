import { sql } from '@payloadcms/db-postgres'
import { pino } from 'pino'
import type { Payload } from 'payload'
import { clear, raise } from '@/alarms'
import { env } from '@/env'
import { drizzleOf } from '@collections/uses/drizzle-of'
import { tellAdmins } from '@/publishing/tell-admins'

const log = pino({ name: 'webhooks', level: env.LOG_LEVEL })
const alarm = 'webhooks'

/** Raises an alarm while a webhook is off because it failed for too long. */
export async function watchWebhooks(payload: Payload): Promise<void> {
  const { rows } = await drizzleOf(payload).execute(sql`
    select count(*)::int as off from webhooks
    where enabled is not true and switched_off_because is not null`)
  const { off } = rows[0] as { off: number }
  if (off === 0) return clear(alarm)
  const reason = `${off} switched off after failures`
  if (!raise(alarm, reason)) return
  log.error({ off }, 'webhooks need a person')
  await tellAdmins(payload, {
    subject: `Webhooks: ${reason}`,
    text: `Why each was switched off stands beside it: ${env.SITE_URL}/admin/collections/webhooks\n`,
  })
}
