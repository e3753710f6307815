import 'server-only'
import config from '@payload-config'
import { sql } from '@payloadcms/db-postgres'
import {
  getPayload,
  type DataFromCollectionSlug,
  type Payload,
  type Sort,
  type Where,
} from 'payload'
import { touch } from '@/trace'
import { nameFacet, nameFields } from '@/vocabulary/changes'
import type { ResourceType } from '@/vocabulary/nouns'

/** A collection that readers see something of. */
export type PublicCollection = ResourceType | 'media' | 'redirects'
export type Row<T extends PublicCollection> = DataFromCollectionSlug<T>
export type FieldOf<T extends PublicCollection> = keyof Row<T> & string
export type Picked<T extends PublicCollection, K extends FieldOf<T>> = Pick<Row<T>, K | 'id'>

/** The one Payload of this process. */
export function store(): Promise<Payload> {
  return getPayload({ config })
}

/** Nobody is signed in: drafts and trash are out of reach. Relations stay ids, and nothing is counted unasked. */
const asVisitor = {
  overrideAccess: false,
  user: null,
  draft: false,
  depth: 0,
  pagination: false,
} as const

/** The named fields of what a visitor may see of a collection. */
export async function findPublic<T extends PublicCollection, K extends FieldOf<T>>(
  collection: T,
  asked: { fields: readonly K[]; where?: Where; sort?: Sort; limit?: number },
): Promise<Picked<T, K>[]> {
  const payload = await store()
  const facet = isNameOnly(collection, asked.fields) ? nameFacet : ''
  touch(...askedIds(asked.where).map((id) => `${collection}:${id}${facet}`))
  const { docs } = await payload.find({
    ...asVisitor,
    collection,
    select: Object.fromEntries(asked.fields.map((field) => [field, true])),
    where: asked.where ?? {},
    sort: asked.sort ?? 'id',
    limit: asked.limit ?? 0,
  })
  // Payload's type for a selection is over all collections at once; this narrows it to what was named.
  const rows = docs as unknown as Picked<T, K>[]
  touch(...rows.map(({ id }) => `${collection}:${id}${facet}`))
  return rows
}

/** Whether no more is read of a document than what it is called and where it is. */
function isNameOnly(collection: PublicCollection, fields: readonly string[]): boolean {
  return fields.every((field) => nameFields.has(field)) && collection !== 'media'
}

/** Documents that are asked for one by one: the answer depends on them also while they are not there. */
function askedIds(where: Where | undefined): string[] {
  const condition = where?.id
  if (!condition || Array.isArray(condition)) return []
  return [condition.in, condition.equals].flat().filter((id) => typeof id === 'string')
}

/**
 * The rows of a query that Payload cannot ask, as JSON. Through `select`, because that is what goes to the pool of
 * readers; `execute` would wait for the writers.
 */
export async function queryRows(query: ReturnType<typeof sql>): Promise<unknown[]> {
  const payload = await store()
  const rows = await payload.db.drizzle
    .select({ row: sql<unknown>`to_jsonb(found)` })
    .from(sql`(${query}) found`)
  return rows.map(({ row }) => row)
}

export async function countPublic(collection: ResourceType, where: Where = {}): Promise<number> {
  const payload = await store()
  const { totalDocs } = await payload.count({ collection, where, overrideAccess: false })
  return totalDocs
}

/** The id behind a relation that was read without depth. */
export function idOf(value: string | { id: string } | null | undefined): string | null {
  return typeof value === 'object' ? (value?.id ?? null) : (value ?? null)
}

export function idsOf(values: readonly (string | { id: string })[] | null | undefined): string[] {
  return (values ?? []).flatMap((value) => idOf(value) ?? [])
}

/** The sentences of a list of texts. */
export function textsOf(rows: readonly { text: string }[] | null | undefined): string[] {
  return (rows ?? []).map(({ text }) => text)
}

/** A stored time in ISO 8601, UTC. */
export function dateOf(value: string | null | undefined): string | null {
  return value ? new Date(value).toISOString() : null
}
