import type { MigrateDownArgs, MigrateUpArgs } from '@payloadcms/db-postgres'
import { sql } from '@payloadcms/db-postgres'

/** Where each noun keeps its name, and its place among its like where it has one. */
const named = {
  articles: { title: 'title', place: '0' },
  muscles: { title: 'name', place: '0' },
  spots: { title: 'name', place: '0' },
  references: { title: 'title', place: '0' },
  products: { title: 'name', place: '0' },
  regions: { title: 'label', place: 'coalesce("order", 0)' },
  people: { title: 'name', place: '0' },
  topics: { title: 'title', place: '0' },
}

/**
 * `names`: what every public document is called, where it is and when it last changed, as one view over eight tables, so
 * that all that a list points at is read in one statement. It leaves out drafts and trash, as `search_documents` does.
 */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  const parts = Object.entries(named).map(
    ([table, { title, place }]) => `
      select '${table}' as type, id, slug, ${title} as title, (${place})::float as place, updated_at
      from "${table}" where _status = 'published' and deleted_at is null`,
  )
  await db.execute(sql.raw(`create view names as ${parts.join(' union all ')}`))
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`drop view names`)
}
