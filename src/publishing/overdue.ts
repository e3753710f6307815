import { sql, type PostgresAdapter } from '@payloadcms/db-postgres'
import { pino } from 'pino'
import type { Payload } from 'payload'
import { clear, raise } from '@/alarms'
import { env } from '@/env'
import { meters } from '@/meters'
import { overdueAfter } from '@/vocabulary/publishing'
import { tellAdmins } from './tell-admins'

const log = pino({ name: 'publishing', level: env.LOG_LEVEL })
const alarm = 'planned publications'

/** Raises an alarm while a plan has failed or should have gone out a minute ago. */
export async function watchOverdue(payload: Payload): Promise<void> {
  const db = payload.db as unknown as PostgresAdapter
  const { rows } = await db.drizzle.execute(sql`
    select count(*) filter (where status = 'failed')::int as failed,
      count(*) filter (where status = 'waiting' and at < now() - make_interval(secs => ${overdueAfter}))::int as overdue,
      count(*) filter (where status = 'waiting')::int as waiting,
      coalesce(extract(epoch from now() - min(at) filter (where status = 'waiting' and at < now())), 0)::float as lag
    from scheduled_publications where status in ('failed', 'waiting')`)
  const { failed, overdue, waiting, lag } = rows[0] as Record<
    'failed' | 'overdue' | 'waiting' | 'lag',
    number
  >
  meters.queues.set(alarm, { waiting, lag })
  if (failed + overdue === 0) return clear(alarm)
  const reason = `${failed} failed, ${overdue} overdue`
  if (!raise(alarm, reason)) return
  log.error({ failed, overdue }, 'planned publications need a person')
  await tellAdmins(payload, {
    subject: `Planned publications: ${reason}`,
    text: `What did not go out stands on the first page of the panel: ${env.SITE_URL}/admin\n`,
  })
}
