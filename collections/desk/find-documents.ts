import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import { titleFields } from '@/vocabulary/title-fields'
import { drizzleOf } from '@collections/uses/drizzle-of'
import { resourceTypes, type ResourceType } from '@/vocabulary/nouns'

export type FoundDocument = {
  type: ResourceType | 'media'
  id: string
  title: string
  isPublic: boolean
  at: string
}

/** A list that can be looked over. */
const most = 20

/**
 * What holds every word that was typed, in its newest state, public or not: every kind of document, and pictures. Those
 * that are called so come first, then the newest.
 */
export async function findDocuments(payload: Payload, typed: string): Promise<FoundDocument[]> {
  const words = typed.replaceAll('\0', '').split(/\s+/).filter(Boolean).slice(0, 8)
  if (words.length === 0) return []
  const patterns = words.map((word) => `%${word.replace(/[\\%_]/g, '\\$&')}%`)
  const holds = (column: string) =>
    sql.join(
      patterns.map((pattern) => sql`${sql.identifier(column)} ilike ${pattern}`),
      sql` and `,
    )
  const { rows } = await drizzleOf(payload).execute(sql`
    select type, id, title, is_public, at from (${everything()}) d
    where ${holds('words')}
    order by (${holds('title')}) desc, at desc, id limit ${most}`)
  return rows.map(asFound)
}

/** What somebody saved last and nobody has published yet. */
export async function draftsLately(payload: Payload, limit: number): Promise<FoundDocument[]> {
  const { rows } = await drizzleOf(payload).execute(sql`
    select type, id, title, is_public, at from (${everything()}) d
    where not is_public and type <> 'media' order by at desc limit ${limit}`)
  return rows.map(asFound)
}

/** The newest state of each document that is not in the trash. */
function everything() {
  const documents = resourceTypes.map((type) => {
    const title = sql.identifier(`version_${titleFields[type]}`)
    return sql`select ${type}::text as type, parent_id as id,
      coalesce(${title}, version_slug, 'Untitled') as title,
      version__status = 'published' as is_public, updated_at as at,
      concat_ws(' ', ${title}, version_slug, version_search_text) as words
      from ${sql.identifier(`_${type}_v`)}
      where latest and version_deleted_at is null and parent_id is not null`
  })
  const pictures = sql`select 'media' as type, id, coalesce(alt, filename, 'Untitled') as title,
    true as is_public, updated_at as at, concat_ws(' ', alt, filename) as words from media`
  return sql.join([...documents, pictures], sql` union all `)
}

function asFound(row: Record<string, unknown>): FoundDocument {
  return {
    type: row.type as FoundDocument['type'],
    id: String(row.id),
    title: String(row.title),
    isPublic: row.is_public === true,
    at: new Date(row.at as string).toISOString(),
  }
}
