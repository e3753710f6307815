import type { MigrateDownArgs, MigrateUpArgs } from '@payloadcms/db-postgres'
import { sql } from '@payloadcms/db-postgres'

/**
 * `uses`: which document names which, in what readers see, in the newest draft, or in any kept version. Written with
 * every change of a document (collections/uses), so that a deletion can say what it would break.
 */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    create table uses (
      owner_type text not null,
      owner_id uuid not null,
      target_id uuid not null,
      state text not null check (state in ('published', 'draft', 'version')),
      primary key (owner_id, target_id, state)
    );
    create index uses_of_target on uses (target_id);
  `)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`drop table uses`)
}
