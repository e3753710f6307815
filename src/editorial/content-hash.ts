import { createHash } from 'node:crypto'

/** What a stored document says about its making, and what is derived from the rest; none of it is content. */
const aside = new Set([
  'id',
  'createdAt',
  'updatedAt',
  'deletedAt',
  'publishedAt',
  'createdBy',
  'updatedBy',
  'changeNote',
  'replacedBy',
  'revision',
  'waivers',
  'searchText',
  'stats',
  '_status',
])

type Value =
  string | number | boolean | null | undefined | Date | Value[] | { [name: string]: Value }

/** Whether a field of a stored document is content. */
export function isContent(name: string): boolean {
  return !aside.has(name)
}

/**
 * The SHA-256 of a document's content as 64 hex digits, the same for its row and for a version that says the same:
 * names are sorted, what is empty counts as absent, and the ids of rows of an array do not count.
 */
export function contentHash(document: object): string {
  const content = Object.entries(document).filter(([name]) => isContent(name))
  const text = JSON.stringify(canonical(Object.fromEntries(content)))
  return createHash('sha256')
    .update(text ?? '')
    .digest('hex')
}

/** Undefined for whatever is empty. */
function canonical(value: Value): Value {
  if (value === null || value === '') return undefined
  if (value instanceof Date) return value.toISOString()
  if (Array.isArray(value)) return value.length === 0 ? undefined : value.map(itemOf)
  if (typeof value !== 'object') return value
  const entries = Object.entries(value)
    .flatMap(([name, inner]) => {
      const one = canonical(inner)
      return one === undefined ? [] : [[name, one] as const]
    })
    .sort(([a], [b]) => (a < b ? -1 : 1))
  return entries.length === 0 ? undefined : Object.fromEntries(entries)
}

function itemOf(item: Value): Value {
  const one = canonical(item)
  if (typeof one !== 'object' || one === null || Array.isArray(one) || one instanceof Date) {
    return one ?? null
  }
  return Object.fromEntries(Object.entries(one).filter(([name]) => name !== 'id'))
}
