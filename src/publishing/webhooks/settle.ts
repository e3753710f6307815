import { sql } from '@payloadcms/db-postgres'
import { pino } from 'pino'
import type { Payload } from 'payload'
import { createLocalReq } from 'payload'
import { env } from '@/env'
import { meters } from '@/meters'
import { inTransaction } from '@collections/hooks/in-transaction'
import { lock } from '@collections/hooks/lock'
import { transactionOf } from '@collections/hooks/transaction-of'
import { drizzleOf } from '@collections/uses/drizzle-of'
import type { Claim } from './claim'
import { schedule } from './schedule'
import type { Outcome } from './send'

const log = pino({ name: 'webhooks', level: env.LOG_LEVEL })

type Settled = { claim: Claim; outcome: Outcome; duration: number }

/** Writes down what came of an attempt. Whoever was too slow, so that another took over, writes nothing. */
export async function settle(payload: Payload, settled: Settled): Promise<void> {
  const { claim, outcome } = settled
  switch (outcome.kind) {
    case 'delivered':
      meters.counts.deliveredWebhooks += 1
      return noteDelivered(payload, settled, outcome.status)
    case 'interrupted':
      return release(payload, claim)
    case 'failed':
      meters.counts.failedWebhooks += 1
      return noteFailure(payload, settled, outcome)
    default:
      return outcome satisfies never
  }
}

async function noteDelivered(
  payload: Payload,
  { claim, duration }: Settled,
  status: number,
): Promise<void> {
  await drizzleOf(payload).execute(sql`
    with done as (
      update webhook_deliveries d set status = 'delivered', response_status = ${status},
        duration = ${duration}, problem = null, next_attempt_at = null, sending_until = null,
        done_at = now(), updated_at = now()
      where ${isStill(claim)} returning webhook_id
    )
    update webhooks w set failures = 0, failing_since = null
    from done where w.id = done.webhook_id and w.failures > 0`)
}

/** As if it had not begun. */
async function release(payload: Payload, claim: Claim): Promise<void> {
  await drizzleOf(payload).execute(sql`
    update webhook_deliveries d set sending_until = null, attempts = d.attempts - 1
    where ${isStill(claim)}`)
}

async function noteFailure(
  payload: Payload,
  { claim, duration }: Settled,
  { status, problem, isGone }: Extract<Outcome, { kind: 'failed' }>,
): Promise<void> {
  const { id, webhook, attempt, change } = claim
  const isOver = change === null || isGone || attempt >= schedule.attempts
  const host = new URL(claim.url).host
  log.warn({ webhook, delivery: id, host, attempt, status, problem, isOver }, 'a delivery failed')
  const req = await createLocalReq({}, payload)
  await inTransaction(req, async () => {
    // An admin who saves the webhook just now must not write the old state back.
    await lock({ req, name: `webhooks:${webhook}` })
    const transaction = await transactionOf(req)
    const result = await transaction?.execute(sql`
      update webhook_deliveries d set status = ${isOver ? sql`'failed'` : sql`'waiting'`},
        response_status = ${status}, duration = ${duration}, problem = ${problem}, updated_at = now(),
        sending_until = null, done_at = ${isOver ? sql`now()` : sql`null`},
        next_attempt_at = ${isOver ? sql`null` : sql`now() + ${waitAfter(attempt)}`}
      where ${isStill(claim)}`)
    if (result?.rowCount && change) await transaction?.execute(countFailure(webhook, { isGone }))
  })
}

/** 5 s, 20 s, 80 s … up to six hours, each somewhat shorter or longer by chance. */
function waitAfter(attempt: number) {
  const { firstWait, factor, longestWait, jitter } = schedule
  const seconds = Math.min(firstWait * factor ** (attempt - 1), longestWait)
  return sql`make_interval(secs => ${seconds}::double precision * (1 - ${jitter}::double precision + 2 * ${jitter}::double precision * random()))`
}

/** Switches a webhook off that has failed for long, or whose endpoint says that it is gone for good. */
function countFailure(webhook: string, { isGone }: { isGone: boolean }) {
  const { failures, failingHours } = schedule
  const isHopeless = sql`(coalesce(failures, 0) + 1 >= ${failures}
    and failing_since < now() - make_interval(hours => ${failingHours}))`
  const reason = isGone
    ? 'The endpoint answered 410: it is gone for good.'
    : `${failures} attempts or more failed one after the other, for longer than ${failingHours} hours.`
  const isOff = isGone ? sql`true` : isHopeless
  return sql`
    update webhooks set failures = coalesce(failures, 0) + 1,
      failing_since = coalesce(failing_since, now()),
      enabled = enabled and not ${isOff},
      switched_off_because = case when ${isOff} then ${reason} else switched_off_because end
    where id = ${webhook}::uuid`
}

function isStill({ id, attempt }: Claim) {
  return sql`d.id = ${id}::uuid and d.status = 'waiting' and d.attempts = ${attempt}`
}
