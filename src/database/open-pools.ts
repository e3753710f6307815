type Closing = () => Promise<void>

// Next bundles its own copy of this module; the lists have to be the outer server's.
const key = Symbol.for('knotwork.pools')
type Open = { work: Set<Closing>; pools: Set<Closing> }
const anchor = globalThis as typeof globalThis & { [key]?: Open }
const open = (anchor[key] ??= { work: new Set(), pools: new Set() })

/** Notes how a pool is closed, whoever opened it. */
export function noteOpenPool(close: Closing): void {
  open.pools.add(close)
}

/** Notes how work that goes on in the background is ended; it still has its connections then. */
export function noteWork(end: Closing): void {
  open.work.add(end)
}

/** Ends the work of this process and closes its pools, so that the database may end without cutting anyone off. */
export async function closePools(): Promise<void> {
  await closeAll(open.work)
  await closeAll(open.pools)
}

async function closeAll(closings: Set<Closing>): Promise<void> {
  await Promise.all([...closings].map((close) => close()))
  closings.clear()
}
