type Closing = () => Promise<void>

// Next bundles its own copy of this module; the list has to be the outer server's.
const key = Symbol.for('knotwork.pools')
const anchor = globalThis as typeof globalThis & { [key]?: Set<Closing> }
const open = (anchor[key] ??= new Set<Closing>())

/** Notes how a pool is closed, whoever opened it. */
export function noteOpenPool(close: Closing): void {
  open.add(close)
}

/** Closes every pool of this process, so that the database may end without cutting anyone off. */
export async function closePools(): Promise<void> {
  await Promise.all([...open].map((close) => close()))
  open.clear()
}
