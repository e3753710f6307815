/** What names an account or the state itself, not another document. */
const aside = new Set(['id', 'createdBy', 'updatedBy', 'revision'])
const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

/**
 * The ids of all that a stored document names, in fields as in its text: every value that is a whole uuid. Which of
 * them are documents, only the store knows.
 */
export function namedIds(document: object): string[] {
  const found = new Set<string>()
  gather(document, found)
  return [...found]
}

function gather(value: unknown, found: Set<string>): void {
  if (typeof value === 'string') {
    if (uuid.test(value)) found.add(value)
  } else if (Array.isArray(value)) {
    for (const item of value) gather(item, found)
  } else if (typeof value === 'object' && value !== null) {
    for (const [name, inner] of Object.entries(value)) if (!aside.has(name)) gather(inner, found)
  }
}

/** The same document with another one named wherever `from` was; a list names each only once. */
export function withReplaced<T>(value: T, from: string, to: string): T {
  return replaced(value, from, to) as T
}

function replaced(value: unknown, from: string, to: string): unknown {
  if (value === from) return to
  if (Array.isArray(value)) {
    const items = value.map((item) => replaced(item, from, to))
    return items.filter((item, index) => item !== to || items.indexOf(to) === index)
  }
  if (typeof value !== 'object' || value === null || value instanceof Date) return value
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [
      name,
      aside.has(name) ? inner : replaced(inner, from, to),
    ]),
  )
}
