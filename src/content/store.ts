import 'server-only'
import config from '@payload-config'
import { sql } from '@payloadcms/db-postgres'
import {
  createLocalReq,
  getPayload,
  type DataFromCollectionSlug,
  type Payload,
  type PayloadRequest,
  type Sort,
  type Where,
} from 'payload'
import { touch } from '@/trace'
import { fieldTag, presenceFacet, topField } from '@/vocabulary/changes'
import { resourceTypes, type ResourceType } from '@/vocabulary/nouns'
import { asShown } from './as-shown'
import { notedWhenRead } from './noted'
import { reading, readingIn } from './reading'
import { remembered } from './remembered'

/** A collection that readers see something of. */
export type PublicCollection = ResourceType | 'media' | 'redirects'
export type Row<T extends PublicCollection> = DataFromCollectionSlug<T>
export type FieldOf<T extends PublicCollection> = keyof Row<T> & string
export type Picked<T extends PublicCollection, K extends FieldOf<T>> = Pick<Row<T>, K | 'id'>

/** The one Payload of this process. */
export function store(): Promise<Payload> {
  return getPayload({ config })
}

/** Does all of the work on one state of the database, on a connection of its own. Nothing can be written meanwhile. */
export async function inOneState<T>(work: () => Promise<T>): Promise<T> {
  const { db } = await store()
  const id = await db.beginTransaction({
    isolationLevel: 'repeatable read',
    accessMode: 'read only',
  })
  if (id === null) throw new Error('The database gave no transaction.')
  try {
    return await reading.run(String(id), work)
  } finally {
    // Nothing was written, so it does not matter how it ends.
    await db.rollbackTransaction(id)
  }
}

/** Somebody who is not signed in: drafts and trash are out of reach. */
let visitor: Promise<PayloadRequest> | undefined

/** What the collection's own rule lets a visitor see. */
async function seenByVisitors(collection: PublicCollection): Promise<Where> {
  const payload = await store()
  visitor ??= createLocalReq({}, payload)
  const allowed = await payload.collections[collection].config.access.read({ req: await visitor })
  if (allowed === false) throw new Error(`Visitors may not read ${collection}.`)
  return allowed === true ? {} : allowed
}

/**
 * The named fields of what a visitor may see of a collection. Asks the database through Payload's adapter: Payload's own
 * `find` walks once more through each field of each row, for hooks and defaults that no public field has, and that is
 * most of what a list would cost. What is found is noted in the trace; a field of it when somebody looks at the field.
 */
export async function findPublic<T extends PublicCollection, K extends FieldOf<T>>(
  collection: T,
  asked: Asked<K>,
): Promise<Picked<T, K>[]> {
  const isAll = !asked.where && !asked.limit
  const rows = await (isAll ? readAll(collection, asked) : readPublic(collection, asked))
  return noted(collection, await asShown(await store(), collection, { rows, ...asked }), asked)
}

type Asked<K> = { fields: readonly K[]; where?: Where; sort?: Sort; limit?: number }

async function readPublic<T extends PublicCollection, K extends FieldOf<T>>(
  collection: T,
  asked: Asked<K>,
): Promise<Picked<T, K>[]> {
  const payload = await store()
  const { docs: rows } = await payload.db.find<Picked<T, K>>({
    ...readingIn(),
    collection,
    select: Object.fromEntries(asked.fields.map((field) => [field, true])),
    where: { and: [asked.where ?? {}, await seenByVisitors(collection)] },
    sort: asked.sort ?? 'id',
    limit: asked.limit ?? 0,
    pagination: false,
  })
  return rows
}

/** All of a noun holds until anything of it changes. */
async function readAll<T extends PublicCollection, K extends FieldOf<T>>(
  collection: T,
  asked: Asked<K>,
): Promise<Picked<T, K>[]> {
  const all = await remembered(['all'], {
    kind: `${collection} (${asked.fields.join()}) by ${String(asked.sort)}`,
    tagsOf: () => [collection],
    read: async () => new Map([['all', await readPublic(collection, asked)]]),
  })
  return all.get('all') ?? []
}

/** The named fields of these documents, in this order; those that a visitor may not see are left out. */
export async function findInOrder<T extends PublicCollection, K extends FieldOf<T>>(
  collection: T,
  { fields, ids }: { fields: readonly K[]; ids: readonly string[] },
): Promise<Picked<T, K>[]> {
  if (ids.length === 0) return []
  const where = { id: { in: [...new Set(ids)] } }
  const byId = await remembered<Picked<T, K>>(where.id.in, {
    kind: `${collection} (${fields.join()})`,
    tagsOf: (id) => [`${collection}:${id}`],
    read: async (missing) => {
      const found = await readPublic(collection, { fields, where: { id: { in: [...missing] } } })
      return new Map(found.map((row) => [row.id, row]))
    },
  })
  const found = ids.flatMap((id) => byId.get(id) ?? [])
  const rows = await asShown(await store(), collection, { rows: found, fields, where })
  return noted(collection, rows, { where })
}

/** Whoever reads all of a noun depends on any of it; whoever reads some, on those, in the order of a field of theirs. */
function noted<R extends { id: string }>(
  collection: PublicCollection,
  rows: R[],
  { where, sort }: { where?: Where; sort?: Sort },
): R[] {
  const type = resourceTypes.find((noun) => noun === collection)
  const ids = new Set([...askedIds(where), ...rows.map(({ id }) => id)])
  const documents = [...ids].map((id) => `${collection}:${id}`)
  if (!type) {
    touch(...documents)
    return rows
  }
  const owners = where ? documents : [type]
  touch(...owners.map((owner) => owner + presenceFacet))
  for (const term of [sort ?? []].flat()) {
    touch(...owners.map((owner) => fieldTag(owner, topField(term.replace('-', '')))))
  }
  return rows.map((row) =>
    notedWhenRead(row, (field) => fieldTag(where ? `${type}:${row.id}` : type, field)),
  )
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
  const { db } = await store()
  const session = db.sessions?.[reading.getStore() ?? '']
  // Postgres' transaction; the type of a session spans the drivers of all databases.
  const drizzle = (session?.db as typeof db.drizzle | undefined) ?? db.drizzle
  const rows = await drizzle
    .select({ row: sql<unknown>`to_jsonb(found)` })
    .from(sql`(${query}) found`)
  return rows.map(({ row }) => row)
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
