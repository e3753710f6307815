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
  return replaced(value, { from, to }) as T
}

type Swap = { from: string; to: string }

function replaced(value: unknown, swap: Swap): unknown {
  if (value === swap.from) return swap.to
  if (Array.isArray(value)) return withoutRepeats(value, swap)
  if (typeof value !== 'object' || value === null || value instanceof Date) return value
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [
      name,
      aside.has(name) ? inner : replaced(inner, swap),
    ]),
  )
}

/** A row that says, since the swap, no more than another one does, goes; what stood in the list twice before stays. */
function withoutRepeats(list: unknown[], swap: Swap): unknown[] {
  const items = list.map((item) => replaced(item, swap))
  const pointers = items.map((item) => pointerOf(item, swap.to))
  const isNew = (at: number) => pointerOf(list[at], swap.from) !== null
  return items.filter((item, at) => {
    if (item === swap.to) return items.indexOf(item) === at
    return !items.some((other, place) => {
      const isSame = place !== at && pointers[at] !== null && pointers[place] === pointers[at]
      if (!isSame || !(isNew(at) || isNew(place)) || !saysNoMore(item, other)) return false
      return place < at || !saysNoMore(other, item)
    })
  })
}

/** The field by which a row names a document, `reference` for instance. */
function pointerOf(item: unknown, id: string): string | null {
  if (typeof item !== 'object' || item === null || Array.isArray(item)) return null
  const found = Object.entries(item).find(([name, value]) => name !== 'id' && isIt(value, id))
  return found?.[0] ?? null
}

/** A pointer that may lead to several kinds says which, and which one. */
function isIt(value: unknown, id: string): boolean {
  if (typeof value !== 'object' || value === null) return value === id
  return Reflect.get(value, 'value') === id
}

function saysNoMore(item: unknown, other: unknown): boolean {
  return Object.entries(item as object).every(
    ([name, value]) =>
      name === 'id' ||
      value === null ||
      value === undefined ||
      value === '' ||
      JSON.stringify(value) === JSON.stringify(Reflect.get(other as object, name)),
  )
}
