import { LRUCache } from 'lru-cache'
import { newEntry, type Entry } from './entry'

type Kept = Pick<Entry, 'key' | 'finished' | 'tags' | 'remake'>

/** What one entry costs beside its bytes: key, tags, headers. */
const overhead = 4_096
/** How much larger an entry can be that also holds its compressed forms. */
const withVariants = 1.5
/** How many purges are remembered for responses that are being made meanwhile. */
const remembered = 1_000

/** Finished responses in memory, purged by what they have shown. */
export class HttpCache {
  private readonly entries: LRUCache<string, Entry>
  private readonly byTag = new Map<string, Set<Entry>>()
  private readonly purges: { at: number; tags: ReadonlySet<string> }[] = []
  private clock = 0

  constructor(bytes: number) {
    this.entries = new LRUCache({
      maxSize: Math.max(1, bytes),
      sizeCalculation: ({ finished }) => Math.ceil(finished.body.length * withVariants) + overhead,
      // What is not here any more is not purged any more, so nobody may go on using it.
      dispose: (entry) => {
        entry.isStale = true
        this.forgetTags(entry)
      },
    })
  }

  /** The entry, also when it is stale. */
  get(key: string): Entry | undefined {
    return this.entries.get(key)
  }

  /** A moment to which `put` compares: what is purged later may not be stored as fresh. */
  now(): number {
    return this.clock
  }

  /** Whether something that a response shows was purged since it was begun; unknown counts as yes. */
  isOutdated(since: number, tags: ReadonlySet<string>): boolean {
    const oldest = this.purges[0]?.at ?? this.clock
    if (this.purges.length === remembered && since < oldest - 1) return true
    return this.purges.some(({ at, tags: purged }) => at > since && intersect(purged, tags))
  }

  /** Stores a response. Bytes that are the same as before keep the time at which they were first made. */
  put({ key, finished, tags, remake }: Kept): Entry {
    const before = this.entries.get(key)
    const isSame =
      before?.finished.status === finished.status && before.finished.body.equals(finished.body)
    const lastModified = isSame ? before.lastModified : new Date()
    const entry = newEntry({ key, finished, tags: new Set(tags), remake, lastModified })
    this.entries.set(key, entry)
    for (const tag of entry.tags) {
      const tagged = this.byTag.get(tag) ?? new Set()
      this.byTag.set(tag, tagged.add(entry))
    }
    return entry
  }

  /** Whatever has shown one of these is stale from now on. Tells what that is. */
  purge(tags: Iterable<string>): Entry[] {
    const purged = new Set(tags)
    this.clock += 1
    this.purges.push({ at: this.clock, tags: purged })
    if (this.purges.length > remembered) this.purges.shift()
    const stale = new Set([...purged].flatMap((tag) => [...(this.byTag.get(tag) ?? [])]))
    for (const entry of stale) {
      entry.isStale = true
      this.forgetTags(entry)
    }
    return [...stale]
  }

  private forgetTags(entry: Entry): void {
    for (const tag of entry.tags) {
      const tagged = this.byTag.get(tag)
      tagged?.delete(entry)
      if (tagged?.size === 0) this.byTag.delete(tag)
    }
  }
}

function intersect(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const [small, large] = a.size < b.size ? [a, b] : [b, a]
  return [...small].some((tag) => large.has(tag))
}
