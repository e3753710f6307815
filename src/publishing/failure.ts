import { sql, type PostgresAdapter } from '@payloadcms/db-postgres'
import { pino } from 'pino'
import type { Payload } from 'payload'
import { env } from '@/env'

const log = pino({ name: 'publishing', level: env.LOG_LEVEL })

/** The longest wait between two attempts, in seconds. */
const longestWait = 300

/**
 * Writes down why a plan was not carried out. What would fail again waits for a person; everything else, a lost
 * connection first of all, is tried again after 2, 4, 8 … seconds.
 */
export async function noteFailure(
  payload: Payload,
  { id, error }: { id: string; error: unknown },
): Promise<void> {
  const isFinal = error instanceof Error && 'status' in error && Number(error.status) < 500
  const problem = reasonOf(error)
  log.error({ plan: id, reason: problem, isFinal }, 'a planned publication did not go out')
  const db = payload.db as unknown as PostgresAdapter
  await db.drizzle.execute(sql`
    update scheduled_publications set
      attempts = coalesce(attempts, 0) + 1,
      status = ${isFinal ? sql`'failed'` : sql`status`},
      problem = ${problem},
      next_attempt_at = now() + make_interval(secs =>
        least(${longestWait}::numeric, 2 ^ least(coalesce(attempts, 0) + 1, 10))::double precision)
    where id = ${id}::uuid and status = 'waiting'`)
}

/** A sentence for editors; what only programmers understand stays in the log. */
function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return 'It failed for an unknown reason.'
  const data =
    'data' in error ? (error.data as { errors?: { label?: string; message?: string }[] }) : null
  const fields = data?.errors?.map(({ label, message }) => `${label ?? ''}: ${message ?? ''}`) ?? []
  return [error.message, ...fields].join(' ').slice(0, 1000)
}
