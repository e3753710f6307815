import { BadCursor, decodeCursor, encodeCursor } from '@/contract/cursor'

export type Key = string | number | null
/** A stored field to sort by. */
type Term = { path: string; descending: boolean }

/** One order of a list, and where in it to begin. */
export type Keyset = {
  order: [Term, Term]
  sort: string
  from: { keys: Key[]; back: boolean } | null
}

/**
 * Reads "name" or "-year" with the cursor that belongs to it. Ties go by id. As in Postgres, what has no value
 * stands last, and first in falling order. Throws BadCursor.
 */
export function keysetOf(
  sort: string,
  { paths, after }: { paths: Record<string, string>; after: string | null },
): Keyset {
  const descending = sort.startsWith('-')
  const path = paths[descending ? sort.slice(1) : sort]
  if (!path) throw new Error(`A list cannot be sorted by ${sort}.`)
  const order: [Term, Term] = [
    { path, descending },
    { path: 'id', descending: false },
  ]
  if (after === null) return { order, sort, from: null }
  const { keys, sort: sortedBy, back = false } = decodeCursor(after)
  const fits = order.every((term, index) => fitsField(term.path, keys[index] ?? null))
  if (sortedBy !== sort || keys.length !== order.length || !fits) {
    throw new BadCursor('of another list')
  }
  return { order, sort, from: { keys, back } }
}

/** A part of a list that an index holds in one piece, in reading order. */
export type Stretch =
  | { is: 'whole' }
  | { is: 'level'; key: Key; id: Key }
  | { is: 'further'; key: Key }
  | { is: 'valued' }
  | { is: 'empty' }

/** How to read a page: turned round for the page before a cursor, because reading ends at the limit. */
export function readingOrder({ order, from }: Keyset): [Term, Term] {
  const [first, last] = order
  return from?.back ? [turned(first), turned(last)] : order
}

/** What stands behind the cursor, in reading order: level with it by id, further by its key, without a key. */
export function behindCursor(keyset: Keyset): Stretch[] {
  if (!keyset.from) return [{ is: 'whole' }]
  const [key = null, id = null] = keyset.from.keys
  const [{ descending }] = readingOrder(keyset)
  if (key === null) return [{ is: 'level', key, id }, ...(descending ? [valued] : [])]
  return [{ is: 'level', key, id }, { is: 'further', key }, ...(descending ? [] : [empty])]
}

const valued: Stretch = { is: 'valued' }
const empty: Stretch = { is: 'empty' }

/** Cuts what was read, one row more than asked for, into the page and its cursors. */
export function cutPage<R extends object>(
  rows: R[],
  { keyset, limit }: { keyset: Keyset; limit: number },
): { rows: R[]; next: string | null; prev: string | null } {
  const back = keyset.from?.back ?? false
  const hasMore = rows.length > limit
  const page = back ? rows.slice(0, limit).reverse() : rows.slice(0, limit)
  const cursor = (row: R | undefined, isBack: boolean) =>
    row
      ? encodeCursor({
          keys: keyset.order.map(({ path }) => valueAt(row, path)),
          sort: keyset.sort,
          ...(isBack && { back: true }),
        })
      : null
  return {
    rows: page,
    next: back || hasMore ? cursor(page.at(-1), false) : null,
    prev: (back ? hasMore : keyset.from !== null) ? cursor(page[0], true) : null,
  }
}

function turned({ path, descending }: Term): Term {
  return { path, descending: !descending }
}

function valueAt(row: object, path: string): Key {
  const value = path
    .split('.')
    .reduce<unknown>(
      (at, name) => (at && typeof at === 'object' ? Reflect.get(at, name) : null),
      row,
    )
  return typeof value === 'string' || typeof value === 'number' ? value : null
}

const numbers = ['order', 'series.number', 'issued.year', 'score']
const times = ['publishedAt', 'updatedAt']
const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

/** Whether a key can be a value of this field; a forged one must not reach the database. */
function fitsField(path: string, key: Key): boolean {
  if (path === 'id') return typeof key === 'string' && uuid.test(key)
  if (key === null) return true
  if (numbers.includes(path)) return typeof key === 'number'
  if (times.includes(path)) return typeof key === 'string' && !Number.isNaN(Date.parse(key))
  return typeof key === 'string' && !key.includes('\0')
}
