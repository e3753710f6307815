import 'server-only'
import { sql } from '@payloadcms/db-postgres'
import { z } from 'zod'
import type { Change } from '@/contract/changes'
import { BadCursor, cursorOf, decodeCursor } from '@/contract/cursor'
import type { OwnForm } from '@/contract/own-forms'
import { badParameters } from '@/contract/problem'
import { env } from '@/env'
import { apiPath } from '@/paths'
import { touch } from '@/trace'
import { logTag, publicActions, tombstoneReasons } from '@/vocabulary/changes'
import { resourceTypes, type ResourceType } from '@/vocabulary/nouns'
import { readOwnForms } from './own-forms'
import { dateOf, queryRows } from './store'

/** A place in the log: behind a row, which has to be the one that this log has there; 0 is before the first. */
type Place = { number: number; id: string }

const LogRow = z.object({
  number: z.int(),
  id: z.uuid(),
  at: z.string(),
  action: z.enum(publicActions),
  type: z.enum(resourceTypes),
  document: z.uuid(),
  slug: z.string(),
  previous_slug: z.string().nullable(),
  replaced_by: z.string().nullable(),
})
type LogRow = z.infer<typeof LogRow>

/** What consumers are told of: as the index `changes_public` has it. */
const isPublic = sql`slug is not null
  and action in ('published', 'updated', 'renamed', 'unpublished', 'deleted')
  and type in ('articles', 'muscles', 'spots', 'references', 'products', 'regions', 'people', 'topics')`

/** What came behind a cursor, in the order of the commits, each with the resource as it is now. Throws a 400 problem for a cursor that is not of this log. */
export async function listChanges({
  limit,
  after,
}: {
  limit: number
  after: string | null
}): Promise<{ items: Change[]; next: string; total: number }> {
  touch(logTag)
  const place = after === null ? { number: 0, id: '' } : placeOf(after)
  const { total, id } = await stateOf(place)
  if (id !== place.id) throw foreign()
  const rows = z.array(LogRow).parse(
    await queryRows(sql`select number, id, at, action, type, document, slug, previous_slug, replaced_by
      from changes where number > ${place.number} and ${isPublic} order by number limit ${limit}`),
  )
  const resources = await resourcesOf(rows)
  const items = rows.map((row) => toChange(row, resources.get(row.document) ?? null))
  return { items, total, next: items.at(-1)?.cursor ?? cursorOf(place) }
}

/** The end of the log. */
export async function lastPlace(): Promise<Place> {
  const rows = await queryRows(
    sql`select number, id from changes where number is not null order by number desc limit 1`,
  )
  const [last] = z.array(z.object({ number: z.int(), id: z.uuid() })).parse(rows)
  return last ?? { number: 0, id: '' }
}

function placeOf(cursor: string): Place {
  const { keys, sort, back } = decodeCursor(cursor)
  const [number, id] = keys
  if (sort !== logTag || back || keys.length !== 2) throw new BadCursor('of another list')
  if (!Number.isSafeInteger(number) || typeof id !== 'string') throw new BadCursor('not a place')
  return { number: Number(number), id }
}

function foreign() {
  const message =
    'is not a cursor of this log, which may have been restored from a backup; begin again with /api/v1/snapshot'
  return badParameters([{ parameter: 'after', message }])
}

/** How many changes there are, and which row the log has at a place. */
async function stateOf({ number }: Place): Promise<{ total: number; id: string }> {
  const rows = await queryRows(sql`select
    (select count(*)::int from changes where ${isPublic}) as total,
    coalesce((select id::text from changes where number = ${number}), '') as id`)
  const [state] = z.tuple([z.object({ total: z.int(), id: z.string() })]).parse(rows)
  return state
}

/** The resources of these rows that are public now, one read for each noun. */
async function resourcesOf(rows: LogRow[]): Promise<Map<string, OwnForm>> {
  const idsOf = (type: ResourceType) => [
    ...new Set(rows.filter((row) => row.type === type).map(({ document }) => document)),
  ]
  const read = resourceTypes.map((type) => {
    const ids = idsOf(type)
    return ids.length > 0 ? readOwnForms(type, { where: { id: { in: ids } } }) : []
  })
  const found = await Promise.all(read)
  return new Map(found.flat().map((form) => [form.id, form]))
}

function toChange(row: LogRow, resource: OwnForm | null): Change {
  const { type, slug, action } = row
  const replaced = row.replaced_by && `Replaced by ${env.SITE_URL}${row.replaced_by}.`
  return {
    cursor: cursorOf(row),
    at: dateOf(row.at) ?? '',
    action,
    type,
    id: row.document,
    slug,
    apiUrl: env.SITE_URL + apiPath(type, slug),
    reason: tombstoneReasons[action] ? (replaced ?? tombstoneReasons[action]) : null,
    previousSlug: row.previous_slug,
    resource,
  }
}
