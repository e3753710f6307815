import { sql } from '@payloadcms/db-postgres'
import type { CollectionAfterChangeHook, CollectionAfterDeleteHook, PayloadRequest } from 'payload'
import { namedIds } from '@/editorial/named-ids'
import { isPublic } from '@collections/hooks/public-document'
import type { Place } from '@collections/hooks/stored-version'
import { newestVersion, wholeRow } from '@collections/hooks/stored-version'
import { transactionOf } from '@collections/hooks/transaction-of'

type State = 'published' | 'draft' | 'version'

/** Writes down what a document names now, in the transaction that changes it. */
export const noteUses: CollectionAfterChangeHook = async ({ doc, collection, req }) => {
  await noteUsesOf({ req, collection: collection.slug, id: String(doc.id) })
  return doc
}

export const forgetUses: CollectionAfterDeleteHook = async ({ id, req }) => {
  const transaction = await transactionOf(req)
  await transaction?.execute(sql`delete from uses where owner_id = ${String(id)}::uuid`)
}

export async function noteUsesOf(place: Place): Promise<void> {
  const { req, collection, id } = place
  const row = await wholeRow(place)
  const newest = await newestVersion(place)
  const published = row && isPublic(row) ? namedIds(row) : []
  const draft = namedIds(newest?.content ?? row ?? {})
  const transaction = await transactionOf(req)
  await transaction?.execute(
    sql`delete from uses where owner_id = ${id}::uuid and state in ('published', 'draft')`,
  )
  const put = (ids: string[], state: State) => insert(req, { collection, id, ids, state })
  await put(published, 'published')
  await put(draft, 'draft')
  await put([...new Set([...published, ...draft])], 'version')
}

/** After versions were deleted: what the remaining ones name. */
export async function noteVersionUsesOf(place: Place): Promise<void> {
  const { req, collection, id } = place
  const { docs } = await req.payload.db.findVersions({
    collection,
    req,
    where: { parent: { equals: id } },
    pagination: false,
  })
  const ids = new Set(docs.flatMap(({ version }) => namedIds(version)))
  const transaction = await transactionOf(req)
  await transaction?.execute(
    sql`delete from uses where owner_id = ${id}::uuid and state = 'version'`,
  )
  await insert(req, { collection, id, ids: [...ids], state: 'version' })
}

async function insert(
  req: PayloadRequest,
  row: { collection: string; id: string; ids: string[]; state: State },
): Promise<void> {
  const ids = row.ids.filter((named) => named !== row.id)
  if (ids.length === 0) return
  const transaction = await transactionOf(req)
  await transaction?.execute(sql`
    insert into uses (owner_type, owner_id, target_id, state)
    select ${row.collection}, ${row.id}::uuid, named::uuid, ${row.state}
    from jsonb_array_elements_text(${JSON.stringify(ids)}::jsonb) named
    on conflict do nothing`)
}
