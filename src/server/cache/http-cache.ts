import { LRUCache } from 'lru-cache'
import { meters } from '@/meters'
import { bytesOf, newEntry, type Entry } from './entry'

type Kept = Pick<Entry, 'key' | 'made' | 'remake'>
/** What the LRU holds: a new one each time an entry has grown, so that it is weighed again. */
type Held = { entry: Entry }

/** What one entry costs beside its bytes: key, tags, headers. */
const overhead = 4_096
/** How many purges are remembered for responses that are being made meanwhile. */
const remembered = 1_000

/** Finished responses in memory, purged by what they have shown. */
export class HttpCache {
  private readonly entries: LRUCache<string, Held>
  private readonly byTag = new Map<string, Set<Entry>>()
  private readonly purges: { at: number; tags: ReadonlySet<string> }[] = []
  private clock = 0
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
    return this.clock
  }

  /** Whether something that a response shows was purged since it was begun; unknown counts as yes. */
  isOutdated(since: number, tags: ReadonlySet<string>): boolean {
    const oldest = this.purges[0]?.at ?? this.clock
    if (this.purges.length === remembered && since < oldest - 1) return true
    return this.purges.some(({ at, tags: purged }) => at > since && intersect(purged, tags))
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
    for (const tag of made.tags) {
      const tagged = this.byTag.get(tag) ?? new Set()
      this.byTag.set(tag, tagged.add(entry))
    }
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
    this.clock += 1
    this.purges.push({ at: this.clock, tags: purged })
    if (this.purges.length > remembered) this.purges.shift()
    const stale = new Set([...purged].flatMap((tag) => [...(this.byTag.get(tag) ?? [])]))
    for (const entry of stale) this.retire(entry)
    meters.counts.purges += 1
    meters.counts.purgedAnswers += stale.size
    return [...stale]
  }

  /** What is not here any more is not purged any more, so nobody may go on using it. */
  private retire(entry: Entry): void {
    entry.isStale = true
    for (const tag of entry.made.tags) {
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
