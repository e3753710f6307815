import { setTimeout as wait } from 'node:timers/promises'
import { pino } from 'pino'
import type { Payload } from 'payload'
import { noteWork } from '@/database/open-pools'
import { tryLock } from '@/database/with-lock'
import { env } from '@/env'
import { meters } from '@/meters'
import { sendNotices } from './notices'
import { watchOverdue } from './overdue'
import { pruneVersions } from './prune-versions'
import { sweep } from './sweep'
import { forgetOldDeliveries } from './webhooks/forget'
import { runWebhooks } from './webhooks/run'
import { watchWebhooks } from './webhooks/watch'

const log = pino({ name: 'publishing', level: env.LOG_LEVEL })

/** Milliseconds between two looks at what is due, and between two clearings of old drafts. */
const interval = 5_000
const pruneInterval = 60 * 60_000

/**
 * Looks every few seconds for what is due. All processes do; the one that gets the lock carries it out, and whoever
 * dies leaves the lock to the others.
 */
export function startRunner(payload: Payload): void {
  const ending = new AbortController()
  // Beside each other: an endpoint that is slow keeps no publication waiting.
  const running = Promise.all([run(payload, ending.signal), runWebhooks(payload, ending.signal)])
  noteWork(async () => {
    ending.abort()
    await running
  })
}

async function run(payload: Payload, ending: AbortSignal): Promise<void> {
  for (let nextPrune = Date.now() + pruneInterval; !ending.aborted;) {
    await look(payload, ending)
    if (Date.now() > nextPrune) {
      nextPrune = Date.now() + pruneInterval
      await prune(payload)
    }
    await wait(interval, undefined, { signal: ending }).catch(() => undefined) // it ends
  }
}

async function look(payload: Payload, ending: AbortSignal): Promise<void> {
  try {
    await tryLock('publishing', async () => {
      await sweep(payload, () => ending.aborted)
      await sendNotices(payload)
    })
    await watchOverdue(payload)
    await watchWebhooks(payload)
    meters.lookedAt = Date.now()
  } catch (error) {
    // The database is away: what is due stays due, and the next look finds it.
    log.warn({ reason: (error as Error).message }, 'planned publications could not be looked at')
  }
}

async function prune(payload: Payload): Promise<void> {
  try {
    await tryLock('prune', async () => {
      const pruned = await pruneVersions(payload)
      if (pruned > 0) log.info({ pruned }, 'old drafts were deleted')
      await forgetOldDeliveries(payload)
    })
  } catch (error) {
    log.warn({ reason: (error as Error).message }, 'old drafts could not be deleted')
  }
}
