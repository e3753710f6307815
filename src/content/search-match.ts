import 'server-only'
import { sql } from '@payloadcms/db-postgres'
import { z } from 'zod'
import { resourceTypes, type ResourceType } from '@/vocabulary/nouns'
import { queryRows } from './store'

type SQL = ReturnType<typeof sql>

/** A question in the form that an index answers, and how many documents do. */
export type Match = { query: SQL; total: number }

/** Counts without reading a text: rows of `search_documents` are narrow, and the index knows which of them match. */
export async function matching(query: SQL, types: readonly ResourceType[]): Promise<Match> {
  const kinds = types.length === resourceTypes.length ? null : JSON.stringify(types)
  const rows = await queryRows(sql`
    select count_search_matches(${query},
      (select array_agg(kind) from jsonb_array_elements_text(${kinds}::jsonb) kind)) as total`)
  const [{ total }] = z.tuple([z.object({ total: z.int() })]).parse(rows)
  return { query, total }
}

export function ofTypes(types: readonly ResourceType[]): SQL {
  return types.length === resourceTypes.length ? sql`true` : sql`type in ${[...types]}`
}
