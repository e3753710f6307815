import type { MigrateDownArgs, MigrateUpArgs } from '@payloadcms/db-postgres'
import { sql } from '@payloadcms/db-postgres'

const always = ['published_at', 'updated_at']

/** By what each noun can be sorted, and its columns that a filter asks for, each in the order that a list has by itself. */
const lists: Record<string, { sorts: string[]; filters: string[]; order: string }> = {
  articles: { sorts: ['title'], filters: ['kind'], order: 'published_at desc' },
  muscles: { sorts: ['name'], filters: ['region_id'], order: 'name' },
  spots: {
    sorts: ['name', 'series_number'],
    filters: ['evidence_certainty', 'series_number', 'series_name'],
    order: 'name',
  },
  references: {
    sorts: ['title', 'issued_year'],
    filters: ['kind', 'csl_type', 'issued_year'],
    order: 'title',
  },
  products: { sorts: ['name'], filters: ['kind', 'powered', 'pressure_level'], order: 'name' },
  regions: { sorts: ['"order"'], filters: [], order: '"order"' },
  people: { sorts: ['name'], filters: [], order: 'name' },
  topics: { sorts: ['title'], filters: [], order: 'title' },
}

/** The relations that a filter asks for: found from their target, without a look at the table. */
const pointers: [table: string, column: string, parent: string][] = [
  ...['topics', 'muscles', 'spots', 'products', 'references', 'people'].map(
    (noun): [string, string, string] => ['articles_rels', `${noun}_id`, 'parent_id'],
  ),
  ['spots_rels', 'muscles_id', 'parent_id'],
  ['references_rels', 'topics_id', 'parent_id'],
  ['products_rels', 'muscles_id', 'parent_id'],
  ['spots_location_regions', 'region_id', '_parent_id'],
  ['spots_referral_primary', 'region_id', '_parent_id'],
  ['spots_referral_spillover', 'region_id', '_parent_id'],
]

/**
 * Lists by index: for each sort in both directions, because ties go by id upwards in either, and for each filter. Only
 * what is public is in them, so that what is found needs no second look.
 */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  // A large library takes longer than a request may.
  await db.execute(sql`set local statement_timeout = 0`)
  for (const statement of indexes()) await db.execute(sql.raw(statement))
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  for (const statement of indexes()) {
    const [, name = ''] = /index (\S+)/.exec(statement) ?? []
    await db.execute(sql.raw(`drop index ${name}`))
  }
}

function indexes(): string[] {
  const isPublic = `where _status = 'published' and deleted_at is null`
  const ofLists = Object.entries(lists).flatMap(([table, { sorts, filters, order }]) => [
    ...[...sorts, ...always].flatMap((column) => [
      `create index ${nameOf(table, column, 'up')} on "${table}" (${column}, id) ${isPublic}`,
      `create index ${nameOf(table, column, 'down')} on "${table}" (${column} desc, id) ${isPublic}`,
    ]),
    ...filters.map(
      (column) =>
        `create index ${nameOf(table, column, 'list')} on "${table}" (${column}, ${order}, id) ${isPublic}`,
    ),
    `create index ${nameOf(table, 'id', 'hidden')} on "${table}" (id)
      where _status is distinct from 'published' or deleted_at is not null`,
    `create index ${nameOf(table, 'search_text', 'trigrams')} on "${table}"
      using gin (search_text gin_trgm_ops) ${isPublic}`,
  ])
  const ofPointers = pointers.map(
    ([table, column, parent]) =>
      `create index ${nameOf(table, column, 'holders')} on "${table}" (${column}, ${parent})
        where ${column} is not null`,
  )
  return [...ofLists, ...ofPointers]
}

function nameOf(table: string, column: string, kind: string): string {
  return `${table}_${column.replaceAll('"', '')}_${kind}`
}
