/** Which of the things that are kept depend on what. */
export class TagIndex<T> {
  private readonly byTag = new Map<string, Set<T>>()

  add(thing: T, tags: Iterable<string>): void {
    for (const tag of tags) {
      const tagged = this.byTag.get(tag) ?? new Set()
      this.byTag.set(tag, tagged.add(thing))
    }
  }

  remove(thing: T, tags: Iterable<string>): void {
    for (const tag of tags) {
      const tagged = this.byTag.get(tag)
      tagged?.delete(thing)
      if (tagged?.size === 0) this.byTag.delete(tag)
    }
  }

  /** Whatever depends on one of these. */
  of(tags: Iterable<string>): Set<T> {
    return new Set([...tags].flatMap((tag) => [...(this.byTag.get(tag) ?? [])]))
  }
}
