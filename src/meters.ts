/** How the requests of one route were answered, counted. */
export type Tally = Record<'hit' | 'fwd=miss' | 'fwd=stale' | 'uncached', number>

export type PoolUse = { pool: string; busy: number; idle: number; waiting: number; most: number }

/** What is planned or to be sent: how much of it waits, and for how many seconds the oldest has been due. */
export type Queue = { waiting: number; lag: number }

type Meters = {
  tallies: Map<string, Tally>
  counts: Record<(typeof counted)[number], number>
  queues: Map<string, Queue>
  pools: Set<() => PoolUse>
  /** When the runner last looked at what is due, in milliseconds since 1970; null: never. */
  lookedAt: number | null
}

const counted = [
  'purges',
  'purgedAnswers',
  'coalescedMisses',
  'remadeAnswers',
  'slowQueries',
  'deliveredWebhooks',
  'failedWebhooks',
] as const

// Next bundles its own copy of this module; the numbers have to be the outer server's.
const key = Symbol.for('knotwork.meters')
const anchor = globalThis as typeof globalThis & { [key]?: Meters }

/** What is counted while the process runs: plain numbers, so that counting costs a hit nothing. `/metrics` shows them. */
export const meters: Meters = (anchor[key] ??= {
  tallies: new Map(),
  counts: Object.fromEntries(counted.map((name) => [name, 0])) as Meters['counts'],
  queues: new Map(),
  pools: new Set(),
  lookedAt: null,
})

/** The tally of a route. Who counts often keeps it. */
export function tallyOf(route: string): Tally {
  const tally = meters.tallies.get(route)
  if (tally) return tally
  const fresh: Tally = { hit: 0, 'fwd=miss': 0, 'fwd=stale': 0, uncached: 0 }
  meters.tallies.set(route, fresh)
  return fresh
}
