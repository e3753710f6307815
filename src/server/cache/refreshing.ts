import { setImmediate as yieldToReaders, setTimeout as wait } from 'node:timers/promises'
import { logTag } from '@/vocabulary/changes'
import type { Entry } from './entry'

type Make = NonNullable<Entry['remake']>

/**
 * Makes anew in the background what was purged, one after the other, in the order of the purges: most often a part
 * changed that is not shown, and then the old answer is good again as it is.
 */
export class Refreshing {
  private readonly wanted = new Map<string, Make>()
  private isRunning = false
  private isEnded = false

  constructor(
    private readonly quiet: number,
    private readonly refresh: (key: string, make: Make) => Promise<void>,
  ) {}

  want(entries: Entry[]): void {
    if (this.isEnded) return
    for (const { key, remake, made } of entries) {
      // Who follows the log has another question next time.
      if (remake && !made.tags.has(logTag)) this.wanted.set(key, remake)
    }
    if (!this.isRunning) void this.run()
  }

  /** Begins nothing from now on. */
  end(): void {
    this.isEnded = true
    this.wanted.clear()
  }

  private async run(): Promise<void> {
    this.isRunning = true
    // Whoever waits for the news goes first.
    await wait(this.quiet)
    for (const [key, make] of this.wanted) {
      this.wanted.delete(key)
      await this.refresh(key, make)
      await yieldToReaders()
    }
    this.isRunning = false
  }
}
