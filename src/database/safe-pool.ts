import { pino } from 'pino'
import pg from 'pg'
import { env } from '@/env'
import { meters, type PoolUse } from '@/meters'
import { noteOpenPool } from './open-pools'
import { watchQueries } from './slow-queries'

const log = pino({ name: 'database', level: env.LOG_LEVEL })

/** A terminated backend raises 'error' on a client that is checked out; without a listener the process dies. */
export class SafePool extends pg.Pool {
  readonly #busy = new Set<pg.PoolClient>()
  readonly #use = (): PoolUse => ({
    pool: this.options.application_name ?? 'content',
    busy: this.totalCount - this.idleCount,
    idle: this.idleCount,
    waiting: this.waitingCount,
    most: this.options.max ?? 0,
  })

  constructor(options: pg.PoolConfig) {
    super(options)
    this.on('connect', (client) => {
      client.on('error', report)
      watchQueries(client)
    })
    this.on('error', report)
    this.on('acquire', (client) => this.#busy.add(client))
    this.on('release', (_, client) => this.#busy.delete(client))
    watchQueries(this)
    meters.pools.add(this.#use)
    noteOpenPool(() => this.#close())
  }

  /** Payload keeps one client for as long as it lives; without taking it back, `end` would wait for ever. */
  async #close(): Promise<void> {
    if (this.ending) return
    for (const client of this.#busy) {
      client.release(true)
      // Whoever still holds it gives it back again, which would end the process.
      client.release = () => undefined
    }
    await this.end()
    meters.pools.delete(this.#use)
  }
}

export const safePg = { ...pg, Pool: SafePool }

function report(error: Error): void {
  log.warn({ reason: error.message }, 'a database connection was lost')
}
