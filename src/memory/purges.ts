/** How many purges are remembered for what is being made meanwhile. */
const remembered = 1_000

/** The latest purges in their order, for whoever began before one and ends after it. */
export class Purges {
  private readonly latest: { at: number; tags: ReadonlySet<string> }[] = []
  private clock = 0

  /** A moment to compare with: what depends on something that is purged later may not be kept. */
  now(): number {
    return this.clock
  }

  note(tags: ReadonlySet<string>): void {
    this.clock += 1
    this.latest.push({ at: this.clock, tags })
    if (this.latest.length > remembered) this.latest.shift()
  }

  /** Whether one of these was purged since; unknown counts as yes. */
  isOutdated(since: number, tags: ReadonlySet<string>): boolean {
    const oldest = this.latest[0]?.at ?? this.clock
    if (this.latest.length === remembered && since < oldest - 1) return true
    return this.latest.some(({ at, tags: purged }) => at > since && intersect(purged, tags))
  }
}

function intersect(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const [small, large] = a.size < b.size ? [a, b] : [b, a]
  return [...small].some((tag) => large.has(tag))
}
