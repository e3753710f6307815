import type { Where } from 'payload'
import { BadCursor, decodeCursor, encodeCursor } from '@/contract/cursor'

type Key = string | number | null
/** A stored field to sort by. */
type Term = { path: string; descending: boolean }

/** One order of a list, and where in it to begin. */
export type Keyset = { order: Term[]; sort: string; from: { keys: Key[]; back: boolean } | null }

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
  const order = [
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

/** How to read a page: turned round for the page before a cursor, because reading ends at the limit. */
export function readingOrder({ order, from }: Keyset): string[] {
  return turned(order, from?.back).map(({ path, descending }) => (descending ? '-' : '') + path)
}

/** What stands behind the cursor in reading order. */
export function beyond({ order, from }: Keyset): Where[] {
  if (!from) return []
  const terms = turned(order, from.back)
  return [
    {
      or: terms.flatMap((term, index) => {
        const later = laterThan(term, from.keys[index] ?? null)
        if (!later) return []
        const same = terms
          .slice(0, index)
          .map(({ path }, at) => sameAs(path, from.keys[at] ?? null))
        return [{ and: [...same, later] }]
      }),
    },
  ]
}

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

function turned(order: Term[], back = false): Term[] {
  return back ? order.map(({ path, descending }) => ({ path, descending: !descending })) : order
}

function laterThan({ path, descending }: Term, key: Key): Where | null {
  if (key === null) return descending ? { [path]: { exists: true } } : null
  if (descending) return { [path]: { less_than: key } }
  const larger: Where = { [path]: { greater_than: key } }
  return path === 'id' ? larger : { or: [larger, { [path]: { exists: false } }] }
}

function sameAs(path: string, key: Key): Where {
  return key === null ? { [path]: { exists: false } } : { [path]: { equals: key } }
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
