import { pino } from 'pino'
import type { Payload } from 'payload'
import { env } from '@/env'
import { webhooksWithWork } from './claim'
import { deliverNext } from './deliver'
import { noteEvents } from './note-events'
import { schedule } from './schedule'
import type { Means } from './send'

const log = pino({ name: 'webhooks', level: env.LOG_LEVEL })

export type Postman = {
  /** Notes what has changed, and sets out with everything that is due. It does not wait for the endpoints. */
  look: () => Promise<void>
  /** When everything that is under way has come to something. */
  settled: () => Promise<void>
}

/**
 * Delivers on a few lanes for each webhook, so that neither a slow endpoint holds up the others, nor a slow document its
 * neighbours.
 */
export function postman(payload: Payload, means: Means): Postman {
  const lanes = new Map<string, number>()
  const running = new Set<Promise<void>>()
  const begin = (webhook: string) => {
    lanes.set(webhook, (lanes.get(webhook) ?? 0) + 1)
    const lane = serve(payload, webhook, means).finally(() => {
      lanes.set(webhook, (lanes.get(webhook) ?? 1) - 1)
      running.delete(lane)
    })
    running.add(lane)
  }
  return {
    look: async () => {
      await noteEvents(payload)
      for (const webhook of await webhooksWithWork(payload)) {
        while ((lanes.get(webhook) ?? 0) < schedule.lanes) begin(webhook)
      }
    },
    settled: async () => {
      while (running.size > 0) await Promise.all(running)
    },
  }
}

/** One lane: delivery after delivery, until none is due. */
async function serve(payload: Payload, webhook: string, means: Means): Promise<void> {
  try {
    while (!means.ending.aborted && (await deliverNext(payload, webhook, means)));
  } catch (error) {
    // The database is away: the lease ends, and whoever looks then begins anew.
    log.warn({ webhook, reason: (error as Error).message }, 'deliveries could not be made')
  }
}
