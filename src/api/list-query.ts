import { z } from 'zod'
import { BadCursor, decodeCursor } from '@/contract/cursor'
import { filterValue, limits, QueryText } from '@/contract/filters'
import { firstPage, type ListQuery } from '@/contract/page'
import { queryRules } from '@/contract/queries'
import { longTexts } from '@/contract/resources'
import type { ResourceType } from '@/vocabulary/nouns'
import { formatLabels, type BodyFormat, type Format } from '@/vocabulary/formats'
import { jsonOnly } from './alternates'
import { QueryReader } from './query-reader'
import { hasPart, readShape } from './shape'
import type { FieldTree } from './select'

/** The query of a list, checked, and which fields of each item are shown (null: all). Throws a 400 problem. */
export function parseListQuery(
  type: ResourceType,
  params: URLSearchParams,
): { query: ListQuery; fields: FieldTree | null; body: BodyFormat[] } {
  const reader = new QueryReader(params)
  const { filters, sorts } = queryRules[type]
  const shape = readShape(reader, type)
  const query: ListQuery = {
    limit: reader.one('limit', Limit) ?? limits.standard,
    after: reader.one('after', After),
    sort: reader.one('sort', sortBy(sorts)),
    q: reader.one('q', QueryText),
    updatedSince: reader.one('updatedSince', Instant),
    filters: readFilters(reader, { type, names: filters }),
    include: shape.include,
    withBody:
      shape.body.length > 0 || longTexts[type].some((text) => hasPart(shape.paths ?? [], text)),
  }
  reader.finish()
  return { query, fields: shape.fields, body: shape.body }
}

/** What decides which items a list holds and in which order, for formats that give them all. Throws a 400 problem. */
export function parseWholeQuery(
  type: ResourceType,
  { params, format }: { params: URLSearchParams; format: Format },
): ListQuery {
  const reader = new QueryReader(params)
  const { filters, sorts } = queryRules[type]
  reader.exclude(jsonOnly, `is for JSON; as ${formatLabels[format]} all that match stand in full`)
  const chosen = {
    sort: reader.one('sort', sortBy(sorts)),
    q: reader.one('q', QueryText),
    updatedSince: reader.one('updatedSince', Instant),
    filters: readFilters(reader, { type, names: filters }),
  }
  reader.finish()
  return firstPage(chosen)
}

/** A number of items. */
export const Limit = z
  .string()
  .regex(/^\d{1,9}$/, `must be a whole number from ${limits.min} to ${limits.max}`)
  .transform(Number)
  .refine(
    (limit) => limit >= limits.min && limit <= limits.max,
    `must be from ${limits.min} to ${limits.max}`,
  )

/** A cursor that can be read; whether it fits the list is seen by the query. */
export const After = z.string().superRefine((text, context) => {
  try {
    decodeCursor(text)
  } catch (error) {
    if (!(error instanceof BadCursor)) throw error
    context.addIssue({ code: 'custom', message: badCursorMessage })
  }
})
export const badCursorMessage = 'is not a cursor of this list; take it from "page.next" as it is'

const Instant = z
  .union([z.iso.date(), z.iso.datetime({ offset: true })], {
    error: 'must be a date or a time in ISO 8601, such as 2026-01-31 or 2026-01-31T08:00:00Z',
  })
  .transform((text) => new Date(text).toISOString())

function sortBy(sorts: readonly string[]) {
  const values = sorts.flatMap((sort) => [sort, `-${sort}`])
  return z.enum(values, `must be one of ${values.join(', ')}`)
}

function readFilters(
  reader: QueryReader,
  { type, names }: { type: ResourceType; names: readonly string[] },
): ListQuery['filters'] {
  const given = names.map((name) => [name, reader.many(name, filterValue(type, name))] as const)
  return Object.fromEntries(given.filter(([, values]) => values.length > 0))
}
