import type { MigrateDownArgs, MigrateUpArgs } from '@payloadcms/db-postgres'
import { sql } from '@payloadcms/db-postgres'

/**
 * `links`: who points at whom, as one view over the tables of all relations, so that the relations of a list
 * are found backwards in one statement. `field` is the relation of the source that holds the pointer.
 */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    create view links (source_type, source_id, field, target_id) as
      select 'articles', parent_id, path, coalesce(topics_id, people_id, muscles_id, spots_id, references_id, products_id)
        from articles_rels where path in ('topics', 'authors', 'muscles', 'spots', 'references', 'products')
      union all select 'articles', id, 'pillar', pillar_id from articles where pillar_id is not null
      union all select 'topics', id, 'parent', parent_id from topics where parent_id is not null
      union all select 'regions', id, 'parent', parent_id from regions where parent_id is not null
      union all select 'muscles', id, 'region', region_id from muscles where region_id is not null
      union all select 'spots', parent_id, 'muscles', muscles_id from spots_rels where path = 'muscles'
      union all select 'spots', parent_id, 'references', references_id from spots_rels where path = 'references'
      union all select 'spots', r.parent_id, 'tools', r.products_id from spots_rels r
        join spots s on s.id = r.parent_id and s.self_treatment_suitable where r.path = 'selfTreatment.tools'
      union all select 'spots', _parent_id, 'location', region_id from spots_location_regions
      union all select 'products', parent_id, 'muscles', muscles_id from products_rels where path = 'muscles'
      union all select 'products', parent_id, 'references', references_id from products_rels where path = 'references'
      union all select 'muscles', _parent_id, 'sources', reference_id from muscles_sources where reference_id is not null
      union all select 'spots', _parent_id, 'sources', reference_id from spots_sources where reference_id is not null
      union all select 'products', _parent_id, 'sources', reference_id from products_sources where reference_id is not null
      union all select 'muscles', id, 'body', (cited #>> '{}')::uuid from muscles,
        jsonb_path_query(body, '$.**.reference ? (@.type() == "string")') cited
      union all select 'spots', id, 'body', (cited #>> '{}')::uuid from spots,
        jsonb_path_query(body, '$.**.reference ? (@.type() == "string")') cited
  `)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`drop view links`)
}
