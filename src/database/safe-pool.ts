import { pino } from 'pino'
import pg from 'pg'
import { env } from '@/env'
import { noteOpenPool } from './open-pools'

const log = pino({ name: 'database', level: env.LOG_LEVEL })

/** A terminated backend raises 'error' on a client that is checked out; without a listener the process dies. */
export class SafePool extends pg.Pool {
  readonly #busy = new Set<pg.PoolClient>()

  constructor(options: pg.PoolConfig) {
    super(options)
    this.on('connect', (client) => client.on('error', report))
    this.on('error', report)
    this.on('acquire', (client) => this.#busy.add(client))
    this.on('release', (_, client) => this.#busy.delete(client))
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
  }
}

export const safePg = { ...pg, Pool: SafePool }

function report(error: Error): void {
  log.warn({ reason: error.message }, 'a database connection was lost')
}
