import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'

import { drizzleOf } from '@collections/uses/drizzle-of'
import type { PastImport } from './told'

/** So many are shown; older ones can still be undone by their id. */
const shown = 50

/** What was brought in, the newest first. */
export async function pastImports(payload: Payload): Promise<PastImport[]> {
  const { rows } = await drizzleOf(payload).execute(sql`
    select i.*, coalesce(
      (select jsonb_object_agg(collection, count) from (
        select collection, count(*)::int from import_records r where r.import_id = i.id group by 1
      ) made), '{}') as made
    from imports i order by i.started_at desc limit ${shown}`)
  return rows.map((row) => ({
    id: String(row.id),
    sources: String(row.sources),
    byName: typeof row.by_name === 'string' ? row.by_name : null,
    startedAt: new Date(String(row.started_at)).toISOString(),
    isFinished: row.finished_at !== null,
    isUndone: row.undone_at !== null,
    made: row.made as Record<string, number>,
  }))
}
