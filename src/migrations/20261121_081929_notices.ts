import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "reviews" ADD COLUMN "notice_at" timestamp(3) with time zone;
  CREATE INDEX "reviews_notice_at_idx" ON "reviews" USING btree ("notice_at");`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   DROP INDEX "reviews_notice_at_idx";
  ALTER TABLE "reviews" DROP COLUMN "notice_at";`)
}
