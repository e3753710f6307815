import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "media" ADD COLUMN "sizes_a320_url" varchar;
  ALTER TABLE "media" ADD COLUMN "sizes_a320_width" numeric;
  ALTER TABLE "media" ADD COLUMN "sizes_a320_height" numeric;
  ALTER TABLE "media" ADD COLUMN "sizes_a320_mime_type" varchar;
  ALTER TABLE "media" ADD COLUMN "sizes_a320_filesize" numeric;
  ALTER TABLE "media" ADD COLUMN "sizes_a320_filename" varchar;
  ALTER TABLE "media" ADD COLUMN "sizes_a640_url" varchar;
  ALTER TABLE "media" ADD COLUMN "sizes_a640_width" numeric;
  ALTER TABLE "media" ADD COLUMN "sizes_a640_height" numeric;
  ALTER TABLE "media" ADD COLUMN "sizes_a640_mime_type" varchar;
  ALTER TABLE "media" ADD COLUMN "sizes_a640_filesize" numeric;
  ALTER TABLE "media" ADD COLUMN "sizes_a640_filename" varchar;
  ALTER TABLE "media" ADD COLUMN "sizes_a960_url" varchar;
  ALTER TABLE "media" ADD COLUMN "sizes_a960_width" numeric;
  ALTER TABLE "media" ADD COLUMN "sizes_a960_height" numeric;
  ALTER TABLE "media" ADD COLUMN "sizes_a960_mime_type" varchar;
  ALTER TABLE "media" ADD COLUMN "sizes_a960_filesize" numeric;
  ALTER TABLE "media" ADD COLUMN "sizes_a960_filename" varchar;
  ALTER TABLE "media" ADD COLUMN "sizes_a1440_url" varchar;
  ALTER TABLE "media" ADD COLUMN "sizes_a1440_width" numeric;
  ALTER TABLE "media" ADD COLUMN "sizes_a1440_height" numeric;
  ALTER TABLE "media" ADD COLUMN "sizes_a1440_mime_type" varchar;
  ALTER TABLE "media" ADD COLUMN "sizes_a1440_filesize" numeric;
  ALTER TABLE "media" ADD COLUMN "sizes_a1440_filename" varchar;
  CREATE INDEX "media_sizes_a320_sizes_a320_filename_idx" ON "media" USING btree ("sizes_a320_filename");
  CREATE INDEX "media_sizes_a640_sizes_a640_filename_idx" ON "media" USING btree ("sizes_a640_filename");
  CREATE INDEX "media_sizes_a960_sizes_a960_filename_idx" ON "media" USING btree ("sizes_a960_filename");
  CREATE INDEX "media_sizes_a1440_sizes_a1440_filename_idx" ON "media" USING btree ("sizes_a1440_filename");`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   DROP INDEX "media_sizes_a320_sizes_a320_filename_idx";
  DROP INDEX "media_sizes_a640_sizes_a640_filename_idx";
  DROP INDEX "media_sizes_a960_sizes_a960_filename_idx";
  DROP INDEX "media_sizes_a1440_sizes_a1440_filename_idx";
  ALTER TABLE "media" DROP COLUMN "sizes_a320_url";
  ALTER TABLE "media" DROP COLUMN "sizes_a320_width";
  ALTER TABLE "media" DROP COLUMN "sizes_a320_height";
  ALTER TABLE "media" DROP COLUMN "sizes_a320_mime_type";
  ALTER TABLE "media" DROP COLUMN "sizes_a320_filesize";
  ALTER TABLE "media" DROP COLUMN "sizes_a320_filename";
  ALTER TABLE "media" DROP COLUMN "sizes_a640_url";
  ALTER TABLE "media" DROP COLUMN "sizes_a640_width";
  ALTER TABLE "media" DROP COLUMN "sizes_a640_height";
  ALTER TABLE "media" DROP COLUMN "sizes_a640_mime_type";
  ALTER TABLE "media" DROP COLUMN "sizes_a640_filesize";
  ALTER TABLE "media" DROP COLUMN "sizes_a640_filename";
  ALTER TABLE "media" DROP COLUMN "sizes_a960_url";
  ALTER TABLE "media" DROP COLUMN "sizes_a960_width";
  ALTER TABLE "media" DROP COLUMN "sizes_a960_height";
  ALTER TABLE "media" DROP COLUMN "sizes_a960_mime_type";
  ALTER TABLE "media" DROP COLUMN "sizes_a960_filesize";
  ALTER TABLE "media" DROP COLUMN "sizes_a960_filename";
  ALTER TABLE "media" DROP COLUMN "sizes_a1440_url";
  ALTER TABLE "media" DROP COLUMN "sizes_a1440_width";
  ALTER TABLE "media" DROP COLUMN "sizes_a1440_height";
  ALTER TABLE "media" DROP COLUMN "sizes_a1440_mime_type";
  ALTER TABLE "media" DROP COLUMN "sizes_a1440_filesize";
  ALTER TABLE "media" DROP COLUMN "sizes_a1440_filename";`)
}
