import type { MigrateDownArgs, MigrateUpArgs } from '@payloadcms/db-postgres'
import { sql } from '@payloadcms/db-postgres'

/** `attempts`: what src/database/attempts.ts counts, in the form that rate-limiter-flexible expects. */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    create table attempts (key varchar(255) primary key, points integer not null default 0, expire bigint)
  `)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`drop table attempts`)
}
