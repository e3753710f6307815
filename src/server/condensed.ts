/** From how many fields on it is the document itself that a response depends on. */
const fields = 8
/** From how many documents on it is the noun. */
const documents = 50

const part = /^([a-z]+)(:[^#/]+)([#/].+)$/

/**
 * The same tags, but few: what depends on most of a document depends on all of it, and what depends on one field of
 * many documents depends on that field of the noun. A change names all of these (collections/hooks/tags-of-change.ts).
 */
export function condensed(tags: ReadonlySet<string>): Set<string> {
  const parts = [...tags].flatMap((tag) => {
    const [, noun = '', id = '', suffix = ''] = part.exec(tag) ?? []
    return noun ? [{ tag, noun, owner: noun + id, suffix }] : []
  })
  const ofOwner = counted(parts.map(({ owner }) => owner))
  const ofMost = parts.filter(({ owner }) => tags.has(owner) || above(fields, ofOwner.get(owner)))
  const whole = new Set(ofMost.map(({ owner }) => owner))
  const rest = parts.filter(({ owner }) => !whole.has(owner))
  const ofMany = counted(rest.map(({ noun, suffix }) => noun + suffix))
  const many = rest.filter(({ noun, suffix }) => above(documents, ofMany.get(noun + suffix)))
  const out = new Set(tags)
  for (const { tag } of [...ofMost, ...many]) out.delete(tag)
  for (const owner of whole) out.add(owner)
  for (const { noun, suffix } of many) out.add(noun + suffix)
  return out
}

function counted(names: string[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1)
  return counts
}

function above(limit: number, count = 0): boolean {
  return count > limit
}
