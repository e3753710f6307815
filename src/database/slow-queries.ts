import { pino } from 'pino'
import { requestFields } from '@/current-request'
import { env } from '@/env'
import { meters } from '@/meters'

const log = pino({ name: 'database', level: env.LOG_LEVEL })

/** Milliseconds: from when a query is slow, and between two lines about it. A database that stalls makes all queries slow. */
const slow = 500
const quiet = 200

export type SlowQuery = {
  requestId?: string
  route?: string
  duration: number
  statement: string
  /** How many were slow since the line before and have none of their own. */
  unlogged: number
}

type Query = (...args: unknown[]) => unknown

let loggedAt = -Infinity
let unlogged = 0

/**
 * Watches the queries that are made through a pool or a connection, and logs the slow ones with their route. The time
 * holds the wait for a connection. The statement has numbers where its values are, so it tells nothing of anybody.
 */
export function watchQueries(
  target: { query: unknown },
  warn: (line: SlowQuery) => void = (line) => log.warn(line, 'a query was slow'),
): void {
  const own = Object.hasOwn(target, 'query') ? target.query : null
  // Asked for each time: others may listen to all connections at once, at their prototype.
  const query = (...args: unknown[]): unknown =>
    Reflect.apply(
      (own ?? Reflect.get(Object.getPrototypeOf(target), 'query')) as Query,
      target,
      args,
    )
  target.query = (...args: unknown[]): unknown => {
    const begun = performance.now()
    // Called here, where the request is known: a pool calls its connections for whoever waits next.
    const asked = requestFields()
    const result = query(...args)
    if (!(result instanceof Promise)) return result // by a callback: the pool does so for a query that is watched
    const note = () => {
      const duration = performance.now() - begun
      if (duration >= slow) {
        report({ ...asked, duration: Math.round(duration), statement: textOf(args[0]) }, warn)
      }
    }
    result.then(note, note)
    return result
  }
}

function report(line: Omit<SlowQuery, 'unlogged'>, warn: (line: SlowQuery) => void): void {
  meters.counts.slowQueries += 1
  if (performance.now() - loggedAt < quiet) {
    unlogged += 1
    return
  }
  warn({ ...line, unlogged })
  loggedAt = performance.now()
  unlogged = 0
}

function textOf(query: unknown): string {
  const text: unknown = query && typeof query === 'object' ? Reflect.get(query, 'text') : query
  return typeof text === 'string' ? text.replace(/\s+/g, ' ').slice(0, 300) : ''
}
