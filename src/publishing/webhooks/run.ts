import { setTimeout as wait } from 'node:timers/promises'
import { pino } from 'pino'
import type { Payload } from 'payload'
import { env } from '@/env'
import { targetRules } from '@collections/webhooks/target'
import { postman } from './postman'
import { schedule } from './schedule'

const log = pino({ name: 'webhooks', level: env.LOG_LEVEL })

/** Milliseconds between two looks at the log of changes. */
const interval = 2_000

/** Tells webhooks what changes, until the process ends. */
export async function runWebhooks(payload: Payload, ending: AbortSignal): Promise<void> {
  const { look, settled } = postman(payload, {
    ...targetRules(),
    timeout: schedule.timeout,
    ending,
  })
  while (!ending.aborted) {
    try {
      await look()
    } catch (error) {
      // The database is away: the cursor stays, and the next look finds what is due.
      log.warn({ reason: (error as Error).message }, 'webhooks could not be looked after')
    }
    await wait(interval, undefined, { signal: ending }).catch(() => undefined) // it ends
  }
  await settled()
}
