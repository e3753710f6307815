import type { MigrateDownArgs, MigrateUpArgs } from '@payloadcms/db-postgres'
import { sql } from '@payloadcms/db-postgres'

/** Where each noun keeps its name, and what else weighs as much as a name. */
const named = {
  articles: { title: 'title', strong: [] },
  muscles: { title: 'name', strong: ['latin_name'] },
  spots: { title: 'name', strong: ['problem_title'] },
  references: { title: 'title', strong: [] },
  products: { title: 'name', strong: [] },
  regions: { title: 'label', strong: [] },
  topics: { title: 'title', strong: [] },
  people: { title: 'name', strong: [] },
}

/**
 * `search_documents`: what readers can find, as one view over eight tables. Postgres keeps the words of each
 * row itself; of very long texts the first 200,000 characters count, because a tsvector ends at 1 MB.
 */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql.raw('create extension if not exists pg_trgm'))
  for (const [table, { title, strong }] of Object.entries(named)) {
    const names = [title, ...strong].map((column) => `coalesce(${column}, '')`).join(` || ' ' || `)
    await db.execute(
      sql.raw(`
        alter table "${table}" add column search_words tsvector generated always as (
          setweight(to_tsvector('english', ${names}), 'A') ||
          setweight(to_tsvector('english', left(coalesce(search_text, ''), 200000)), 'B')
        ) stored;
        create index ${table}_search_words_idx on "${table}" using gin (search_words);
        create index ${table}_search_title_idx on "${table}" using gin (${title} gin_trgm_ops);
      `),
    )
  }
  const parts = Object.entries(named).map(
    ([table, { title }]) => `
      select '${table}' as type, id, slug, ${title} as title, search_text as text, search_words as words
      from "${table}" where _status = 'published' and deleted_at is null`,
  )
  await db.execute(sql.raw(`create view search_documents as ${parts.join(' union all ')}`))
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql.raw('drop view search_documents'))
  for (const table of Object.keys(named)) {
    await db.execute(
      sql.raw(`
        drop index ${table}_search_title_idx;
        alter table "${table}" drop column search_words;
      `),
    )
  }
}
