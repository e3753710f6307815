import type { MigrateDownArgs, MigrateUpArgs } from '@payloadcms/db-postgres'
import { sql } from '@payloadcms/db-postgres'

/**
 * `imports`: what was brought in together, so that it can be undone. `import_records`: which document a source has become,
 * and in which state it was left, so that the same source again changes nothing and an edited document is not overwritten.
 */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    create table imports (
      id uuid primary key default gen_random_uuid(),
      source_hash text not null,
      sources text not null,
      started_at timestamptz not null default now(),
      finished_at timestamptz,
      undone_at timestamptz
    );
    create table import_records (
      source_key text not null,
      collection text not null,
      document_id text not null,
      content_hash text not null,
      revision text,
      import_id uuid not null references imports (id),
      primary key (collection, source_key)
    );
    create index import_records_of_import on import_records (import_id);
  `)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`drop table import_records; drop table imports`)
}
