import { LRUCache } from 'lru-cache'
import { Purges } from './purges'
import { TagIndex } from './tag-index'

type Kept = { key: string; value: object; tags: ReadonlySet<string>; bytes: number }

/** What one record costs beside its text: key, tags, the objects that it is made of. */
const overhead = 500

/**
 * What was read of the database, until a change names one of its tags. It is frozen: many answers are made of it. While
 * not every change is known, nothing is recalled.
 */
export class Records {
  private readonly purges = new Purges()
  private readonly index = new TagIndex<Kept>()
  private readonly kept: LRUCache<string, Kept>

  /** `bytes` of JSON; the objects weigh about three times that. */
  constructor(
    bytes: number,
    private readonly isCurrent: () => boolean,
  ) {
    this.kept = new LRUCache({
      maxSize: Math.max(1, bytes),
      sizeCalculation: (record) => record.bytes,
      dispose: (record) => this.index.remove(record, record.tags),
    })
  }

  get bytes(): number {
    return this.kept.calculatedSize
  }

  /** When reading begins; null when nothing may be recalled or kept. */
  now(): number | null {
    return this.isCurrent() ? this.purges.now() : null
  }

  recall(key: string): object | undefined {
    return this.kept.get(key)?.value
  }

  /** Keeps what was read, unless it may have changed since reading began. */
  keep(key: string, { value, tags: list, since }: ReadValue): void {
    const tags = new Set(list)
    if (this.purges.isOutdated(since, tags)) return
    const bytes = JSON.stringify(value).length + overhead
    const record = { key, value: frozen(value), tags, bytes }
    this.kept.set(key, record)
    if (this.kept.peek(key) === record) this.index.add(record, tags)
  }

  purge(list: Iterable<string>): void {
    const tags = new Set(list)
    this.purges.note(tags)
    for (const { key } of this.index.of(tags)) this.kept.delete(key)
  }
}

type ReadValue = { value: object; tags: readonly string[]; since: number }

function frozen<T extends object>(value: T): T {
  for (const part of Object.values(value)) {
    if (typeof part === 'object' && part !== null && !Object.isFrozen(part)) frozen(part)
  }
  return Object.freeze(value)
}

// Next bundles its own copy of this module; the records have to be those that the outer server purges.
const key = Symbol.for('knotwork.records')
const anchor = globalThis as typeof globalThis & { [key]?: Records }

/** The records of this process. Only a server that hears of every change keeps any. */
export const records = {
  get current(): Records | null {
    return anchor[key] ?? null
  },
  set current(kept: Records | null) {
    if (kept) anchor[key] = kept
    else delete anchor[key]
  },
}
