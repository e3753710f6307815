import { pino } from 'pino'
import pg from 'pg'
import { env } from '@/env'

const log = pino({ name: 'database', level: env.LOG_LEVEL })

/** A terminated backend raises 'error' on a client that is checked out; without a listener the process dies. */
export class SafePool extends pg.Pool {
  constructor(options: pg.PoolConfig) {
    super(options)
    this.on('connect', (client) => client.on('error', report))
    this.on('error', report)
  }
}

export const safePg = { ...pg, Pool: SafePool }

function report(error: Error): void {
  log.warn({ reason: error.message }, 'a database connection was lost')
}
