import { setTimeout as wait } from 'node:timers/promises'
import pg from 'pg'
import type { Logger } from 'pino'
import { siteLocks } from '@/database/locks'
import { logTag } from '@/vocabulary/changes'

/** Milliseconds: between two attempts to connect, and how often and how long the connection is asked whether it lives. */
const retryAfter = 200
const askEvery = 5_000
const patience = 2_000

export type Purging = {
  /** Whether every change that is committed is known here. While not, what is kept may be out of date. */
  isCurrent: () => boolean
  /** Resolves when the connection is there again, or with false when it cannot be had just now. */
  settled: () => Promise<boolean>
  stop: () => Promise<void>
}

/**
 * Listens to the log of changes and hands on the tags of each row, in order. After a lost connection it reads the rows
 * it missed before it counts as current again.
 */
export async function startPurging(options: {
  url: string
  purge: (tags: string[]) => void
  log: Logger
}): Promise<Purging> {
  const listener = new Listener(options)
  await listener.connect()
  void listener.keep()
  return {
    isCurrent: () => listener.isCurrent,
    settled: () => listener.attempt,
    stop: () => listener.stop(),
  }
}

class Listener {
  isCurrent = false
  attempt: Promise<boolean> = Promise.resolve(false)
  private client: pg.Client | null = null
  private cursor: number | null = null
  private reading: Promise<void> = Promise.resolve()
  private isStopped = false

  constructor(
    private readonly options: { url: string; purge: (tags: string[]) => void; log: Logger },
  ) {}

  /** One attempt; throws when it fails. */
  async connect(): Promise<void> {
    const client = new pg.Client({
      connectionString: this.options.url,
      connectionTimeoutMillis: patience,
      query_timeout: patience,
      keepAlive: true,
    })
    const lose = () => {
      if (this.client !== client) return
      this.forget()
    }
    client.on('error', lose)
    client.on('end', lose)
    client.on('notification', () => void this.read().catch(() => client.end()))
    try {
      await client.connect()
      // Held as long as this connection lives, so that nobody restores a backup under a server that answers from memory.
      await client.query('select pg_try_advisory_lock_shared($1)', [siteLocks.serving])
      await client.query('listen changes')
      this.client = client
      await this.read()
      this.isCurrent = true
    } catch (error) {
      this.client = null
      await client.end().catch(() => undefined) // it is down already
      throw error
    }
  }

  /** Watches over the connection for as long as the process lives. */
  async keep(): Promise<void> {
    for (let asked = Date.now(); !this.isStopped;) {
      if (!this.client) await this.reconnect()
      else if (Date.now() - asked > askEvery) {
        asked = Date.now()
        await this.client.query('select 1').catch(() => this.drop())
      }
      await wait(retryAfter)
    }
  }

  async stop(): Promise<void> {
    this.isStopped = true
    const { client } = this
    this.forget()
    await client?.end().catch(() => undefined) // it is down already
  }

  private async reconnect(): Promise<void> {
    this.attempt = this.connect().then(
      () => true,
      () => false,
    )
    if (await this.attempt) this.options.log.info('the log of changes is listened to again')
  }

  /** From now on changes may be missed; the attempt that succeeded once says nothing any more. */
  private forget(): void {
    if (this.isCurrent && !this.isStopped) {
      this.options.log.warn(
        'changes cannot be heard of; what is kept goes out as it is until they can',
      )
    }
    this.client = null
    this.isCurrent = false
    this.attempt = Promise.resolve(false)
  }

  /** A connection that does not answer is none. */
  private drop(): void {
    const { client } = this
    this.forget()
    void client?.end().catch(() => undefined)
  }

  /** One reading after the other, so that rows are handed on in their order. */
  private read(): Promise<void> {
    this.reading = this.reading.catch(() => undefined).then(() => this.readNew())
    return this.reading
  }

  private async readNew(): Promise<void> {
    const { client, cursor } = this
    if (!client) return
    if (cursor === null) {
      // Nothing is kept yet, so nothing that came before matters.
      const { rows } = await client.query<{ number: number }>(
        'select coalesce(max(number), 0)::int as number from changes',
      )
      this.cursor = rows[0]?.number ?? 0
      return
    }
    const { rows } = await client.query<{ number: number; tags: string[] | null }>(
      'select number::int as number, tags from changes where number > $1 order by number',
      [cursor],
    )
    for (const { number, tags } of rows) {
      this.options.purge([...(tags ?? []), logTag])
      this.cursor = number
    }
  }
}
