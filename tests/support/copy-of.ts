/** What of a document another one can begin with: its fields, without the ids of rows, which no second one may have. */
export function copyOf(document: Record<string, unknown>): Record<string, unknown> {
  const own = new Set(['id', 'createdAt', 'updatedAt'])
  return Object.fromEntries(
    Object.entries(document)
      .filter(([name]) => !own.has(name))
      // A text has ids of its own in it, which may stay.
      .map(([name, value]) => [name, name === 'body' ? value : withoutIds(value)]),
  )
}

function withoutIds(part: unknown): unknown {
  if (Array.isArray(part)) return part.map(withoutIds)
  if (typeof part !== 'object' || part === null) return part
  const fields = Object.entries(part).filter(([name]) => name !== 'id')
  return Object.fromEntries(fields.map(([name, field]) => [name, withoutIds(field)]))
}
