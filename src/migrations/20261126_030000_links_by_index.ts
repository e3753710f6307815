import type { MigrateDownArgs, MigrateUpArgs } from '@payloadcms/db-postgres'
import { sql } from '@payloadcms/db-postgres'
import * as before from './20261121_040000_links'

/** Relations of a document, and the column of its relation table that holds each. */
const held = {
  articles: {
    topics: 'topics_id',
    authors: 'people_id',
    muscles: 'muscles_id',
    spots: 'spots_id',
    references: 'references_id',
    products: 'products_id',
  },
  spots: { muscles: 'muscles_id', references: 'references_id' },
  products: { muscles: 'muscles_id', references: 'references_id' },
}

/** Relations that stand in a row of the document's own table, or of one of its lists. */
const single = [
  ['articles', 'pillar', 'articles', 'id', 'pillar_id'],
  ['topics', 'parent', 'topics', 'id', 'parent_id'],
  ['regions', 'parent', 'regions', 'id', 'parent_id'],
  ['muscles', 'region', 'muscles', 'id', 'region_id'],
  ['spots', 'location', 'spots_location_regions', '_parent_id', 'region_id'],
  ['muscles', 'sources', 'muscles_sources', '_parent_id', 'reference_id'],
  ['spots', 'sources', 'spots_sources', '_parent_id', 'reference_id'],
  ['products', 'sources', 'products_sources', '_parent_id', 'reference_id'],
] as const

/**
 * `links` again, so that each part of it is found by an index: one part for each relation, instead of one that looks
 * through all columns, and texts by the table of uses instead of by reading every text.
 */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  const parts = [
    ...Object.entries(held).flatMap(([noun, relations]) =>
      Object.entries(relations).map(
        ([field, column]) =>
          `select '${noun}', parent_id, '${field}', ${column} from ${noun}_rels
            where path = '${field}' and ${column} is not null`,
      ),
    ),
    ...single.map(
      ([noun, field, table, source, column]) =>
        `select '${noun}', ${source}, '${field}', ${column} from ${table} where ${column} is not null`,
    ),
    `select 'spots', r.parent_id, 'tools', r.products_id from spots_rels r
      join spots s on s.id = r.parent_id and s.self_treatment_suitable
      where r.path = 'selfTreatment.tools' and r.products_id is not null`,
    ...['muscles', 'spots'].map(
      (noun) =>
        `select '${noun}', u.owner_id, 'body', u.target_id from uses u join ${noun} d on d.id = u.owner_id
          where u.owner_type = '${noun}' and u.state = 'published' and exists (
            select from jsonb_path_query(d.body, '$.**.reference ? (@.type() == "string")') cited
            where cited #>> '{}' = u.target_id::text)`,
    ),
  ]
  await db.execute(sql`drop view links`)
  await db.execute(
    sql.raw(`
      create view links (source_type, source_id, field, target_id) as
      ${parts.join(' union all ')}`),
  )
}

export async function down(args: MigrateDownArgs): Promise<void> {
  await args.db.execute(sql`drop view links`)
  await before.up(args)
}
