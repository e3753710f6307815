import { LRUCache } from 'lru-cache'
import { Purges } from '@/memory/purges'
import { TagIndex } from '@/memory/tag-index'
import { meters } from '@/meters'
import { bytesOf, newEntry, type Entry } from './entry'

type Kept = Pick<Entry, 'key' | 'made' | 'remake'>
/** What the LRU holds: a new one each time an entry has grown, so that it is weighed again. */
type Held = { entry: Entry }

/** What one entry costs beside its bytes: key, tags, headers. */
const overhead = 4_096

/** Finished responses in memory, purged by what they have shown. */
export class HttpCache {
  private readonly entries: LRUCache<string, Held>
  private readonly index = new TagIndex<Entry>()
  private readonly purges = new Purges()
  private growing: Entry | null = null

  constructor(bytes: number) {
    this.entries = new LRUCache({
      maxSize: Math.max(1, bytes),
      sizeCalculation: ({ entry }) => bytesOf(entry) + overhead,
      dispose: ({ entry }) => {
        if (entry !== this.growing) this.retire(entry)
      },
    })
  }

  /** The bytes of all that is kept, compressed forms included. */
  get bytes(): number {
    return this.entries.calculatedSize
  }

  /** How many answers are kept. */
  get size(): number {
    return this.entries.size
  }

  /** The entry, also when it is stale. */
  get(key: string): Entry | undefined {
    return this.entries.get(key)?.entry
  }

  /** A moment to which `put` compares: what is purged later may not be stored as fresh. */
  now(): number {
    return this.purges.now()
  }

  /** Whether something that a response shows was purged since it was begun; unknown counts as yes. */
  isOutdated(since: number, tags: ReadonlySet<string>): boolean {
    return this.purges.isOutdated(since, tags)
  }

  /** Stores a response. The same bytes as before keep the time at which they were first made, and need no compressing. */
  put({ key, made, remake }: Kept): Entry {
    const before = this.get(key)
    const isSame = before?.made.status === made.status && before.made.body.equals(made.body)
    const entry = newEntry({ key, made, remake }, isSame ? before : undefined)
    this.entries.set(key, { entry })
    if (this.get(key) !== entry) {
      // Larger than all there is: good for whoever has waited for it.
      entry.isStale = true
      return entry
    }
    this.index.add(entry, made.tags)
    return entry
  }

  /** Weighs an entry again that has got another compressed form, and lets others go for it. */
  grow(entry: Entry): void {
    if (this.entries.peek(entry.key)?.entry !== entry) return
    this.growing = entry
    this.entries.set(entry.key, { entry })
    this.growing = null
    if (this.entries.peek(entry.key)?.entry !== entry) this.retire(entry)
  }

  /** Whatever has shown one of these is stale from now on. Tells what that is. */
  purge(tags: Iterable<string>): Entry[] {
    const purged = new Set(tags)
    this.purges.note(purged)
    const stale = this.index.of(purged)
    for (const entry of stale) this.retire(entry)
    meters.counts.purges += 1
    meters.counts.purgedAnswers += stale.size
    return [...stale]
  }

  /** What is not here any more is not purged any more, so nobody may go on using it. */
  private retire(entry: Entry): void {
    entry.isStale = true
    this.index.remove(entry, entry.made.tags)
  }
}
