import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   ALTER TYPE "public"."enum_changes_type" ADD VALUE 'media';
  ALTER TYPE "public"."enum_changes_type" ADD VALUE 'globals';
  ALTER TYPE "public"."enum_changes_type" ADD VALUE 'redirects';`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "changes" ALTER COLUMN "type" SET DATA TYPE text;
  DROP TYPE "public"."enum_changes_type";
  CREATE TYPE "public"."enum_changes_type" AS ENUM('articles', 'muscles', 'spots', 'references', 'products', 'regions', 'people', 'topics');
  ALTER TABLE "changes" ALTER COLUMN "type" SET DATA TYPE "public"."enum_changes_type" USING "type"::"public"."enum_changes_type";`)
}
