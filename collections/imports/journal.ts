import { sql } from '@payloadcms/db-postgres'
import type { Payload, PayloadRequest } from 'payload'
import { actorOf } from '@collections/hooks/actor'
import { transactionOf } from '@collections/hooks/transaction-of'
import { drizzleOf } from '@collections/uses/drizzle-of'

/** What a source has become here. */
export type ImportRecord = {
  key: string
  collection: string
  id: string
  /** The SHA-256 of what the source said, and the state in which the document was left. */
  hash: string
  revision: string | null
}

export type Import = { id: string; sources: string; isFinished: boolean; isUndone: boolean }

async function rowsOf(req: PayloadRequest, statement: ReturnType<typeof sql>) {
  const db = (await transactionOf(req)) ?? drizzleOf(req.payload)
  const { rows } = await db.execute(statement)
  return rows as Record<string, unknown>[]
}

/** Begins an import, or goes on with one of the same sources that was not finished. */
export async function beginImport(
  req: PayloadRequest,
  { hash, sources }: { hash: string; sources: string },
): Promise<string> {
  const [open] = await rowsOf(
    req,
    sql`select id from imports where source_hash = ${hash} and finished_at is null and undone_at is null limit 1`,
  )
  if (open) return String(open.id)
  const [made] = await rowsOf(
    req,
    sql`insert into imports (source_hash, sources, by_name) values (${hash}, ${sources}, ${actorOf(req)?.name ?? null}) returning id`,
  )
  return String(made?.id)
}

/** Ends the import of these sources, also one that was killed when all but this was done. */
export async function finishImport(payload: Payload, hash: string): Promise<void> {
  await drizzleOf(payload).execute(
    sql`update imports set finished_at = now() where source_hash = ${hash} and finished_at is null`,
  )
}

export async function importOf(req: PayloadRequest, id: string): Promise<Import | null> {
  const [row] = await rowsOf(req, sql`select * from imports where id::text = ${id}`)
  if (!row) return null
  return {
    id,
    sources: String(row.sources),
    isFinished: row.finished_at !== null,
    isUndone: row.undone_at !== null,
  }
}

export async function noteUndone(req: PayloadRequest, id: string): Promise<void> {
  await rowsOf(req, sql`update imports set undone_at = now() where id = ${id}::uuid returning id`)
}

export async function recordOf(
  req: PayloadRequest,
  { collection, key }: { collection: string; key: string },
): Promise<ImportRecord | null> {
  const [row] = await rowsOf(
    req,
    sql`select * from import_records where collection = ${collection} and source_key = ${key}`,
  )
  return row ? toRecord(row) : null
}

export async function recordsOf(req: PayloadRequest, importId: string): Promise<ImportRecord[]> {
  const rows = await rowsOf(
    req,
    sql`select * from import_records where import_id = ${importId}::uuid order by collection, source_key`,
  )
  return rows.map(toRecord)
}

/** Writes down what a source has become, in the transaction that makes it. */
export async function noteRecord(
  req: PayloadRequest,
  { key, collection, id, hash, revision }: ImportRecord,
  importId: string,
): Promise<void> {
  await rowsOf(
    req,
    sql`insert into import_records (source_key, collection, document_id, content_hash, revision, import_id)
      values (${key}, ${collection}, ${id}, ${hash}, ${revision}, ${importId}::uuid)
      on conflict (collection, source_key) do update set document_id = excluded.document_id,
        content_hash = excluded.content_hash, revision = excluded.revision
      returning document_id`,
  )
}

export async function forgetRecord(
  req: PayloadRequest,
  { collection, key }: ImportRecord,
): Promise<void> {
  await rowsOf(
    req,
    sql`delete from import_records where collection = ${collection} and source_key = ${key} returning source_key`,
  )
}

function toRecord(row: Record<string, unknown>): ImportRecord {
  return {
    key: String(row.source_key),
    collection: String(row.collection),
    id: String(row.document_id),
    hash: String(row.content_hash),
    revision: row.revision === null ? null : String(row.revision),
  }
}
