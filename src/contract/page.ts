import type { ResourceType } from '@/vocabulary/nouns'

/** One page of a list. `next` and `prev` are opaque cursors. */
export type Page<T> = {
  items: T[]
  next: string | null
  prev: string | null
  total: number
}

/** What a list can be asked for, parsed and checked. Filters are by slug; several values mean "any of". */
export type ListQuery = {
  limit: number
  after: string | null
  sort: string | null
  q: string | null
  updatedSince: string | null
  filters: Partial<Record<string, string[]>>
  /** Relations to show in list form instead of as pointers. */
  include: string[]
  /** Whether long texts (`body`, `outline`) are read as well. */
  withBody: boolean
}

/** The whole of a short list, for pages. */
export function firstPage(changes: Partial<ListQuery> = {}): ListQuery {
  return {
    limit: 100,
    after: null,
    sort: null,
    q: null,
    updatedSince: null,
    filters: {},
    include: [],
    withBody: false,
    ...changes,
  }
}

/** Why an address has no resource. */
export type Absence =
  | { kind: 'missing' }
  | { kind: 'gone'; type: ResourceType; title: string | null; replacement: string | null }
  | { kind: 'moved'; to: string }
