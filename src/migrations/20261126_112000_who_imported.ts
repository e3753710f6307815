import type { MigrateDownArgs, MigrateUpArgs } from '@payloadcms/db-postgres'
import { sql } from '@payloadcms/db-postgres'

/** Who has brought something in; null for the command. */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`alter table imports add column by_name text`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`alter table imports drop column by_name`)
}
