import { pino } from 'pino'
import pg from 'pg'
import { env } from '@/env'
import { meters, type PoolUse } from '@/meters'
import { noteOpenPool } from './open-pools'
import { watchQueries } from './slow-queries'

const log = pino({ name: 'database', level: env.LOG_LEVEL })

type Callback = (
  error: Error | undefined,
  client: pg.PoolClient | undefined,
  done: (release?: boolean | Error) => void,
) => void

/** A terminated backend raises 'error' on a client that is checked out; without a listener the process dies. */
export class SafePool extends pg.Pool {
  readonly #busy = new Set<pg.PoolClient>()
  #hasBegun = false
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

  override connect(): Promise<pg.PoolClient>
  override connect(callback: Callback): void
  override connect(callback?: Callback): Promise<pg.PoolClient> | void {
    if (callback) return super.connect(callback)
    if (this.#hasBegun) return super.connect()
    this.#hasBegun = true
    return this.#firstConnection(3)
  }

  /**
   * Payload takes a connection when it begins, and of the replica's pool awaits none: on a machine that is busy
   * starting, that would be an error that nobody handles. So it is tried again when it takes too long.
   */
  async #firstConnection(attempts: number): Promise<pg.PoolClient> {
    try {
      return await super.connect()
    } catch (error) {
      if (attempts === 1 || !/timeout/.test(String(error))) throw error
      return this.#firstConnection(attempts - 1)
    }
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
