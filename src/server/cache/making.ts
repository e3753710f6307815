import { meters } from '@/meters'

/** Thrown to all who wait for what is not made in time. */
export class TookTooLong extends Error {
  override name = 'TookTooLong'
}

/** Work that many wait for and that is done once; after `limit` milliseconds nobody waits for it any more. */
export class Making<T> {
  private readonly running = new Map<string, Promise<T>>()

  constructor(private readonly limit: number) {}

  once(key: string, work: () => Promise<T>): Promise<T> {
    const known = this.running.get(key)
    if (known) {
      meters.counts.coalescedMisses += 1
      return known
    }
    const run = this.limited(key, work).finally(() => this.running.delete(key))
    this.running.set(key, run)
    return run
  }

  /** Resolves when what is under way has ended, well or not. */
  async ended(): Promise<void> {
    await Promise.allSettled(this.running.values())
  }

  private limited(key: string, work: () => Promise<T>): Promise<T> {
    return new Promise((resolve, reject) => {
      const late = setTimeout(() => {
        reject(new TookTooLong(`${key} was not made in ${this.limit} ms.`))
      }, this.limit)
      work()
        .then(resolve, reject)
        .finally(() => clearTimeout(late))
    })
  }
}
