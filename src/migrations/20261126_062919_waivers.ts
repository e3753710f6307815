import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "articles" ADD COLUMN "waivers" jsonb;
  ALTER TABLE "_articles_v" ADD COLUMN "version_waivers" jsonb;
  ALTER TABLE "topics" ADD COLUMN "waivers" jsonb;
  ALTER TABLE "_topics_v" ADD COLUMN "version_waivers" jsonb;
  ALTER TABLE "people" ADD COLUMN "waivers" jsonb;
  ALTER TABLE "_people_v" ADD COLUMN "version_waivers" jsonb;
  ALTER TABLE "spots" ADD COLUMN "waivers" jsonb;
  ALTER TABLE "_spots_v" ADD COLUMN "version_waivers" jsonb;
  ALTER TABLE "muscles" ADD COLUMN "waivers" jsonb;
  ALTER TABLE "_muscles_v" ADD COLUMN "version_waivers" jsonb;
  ALTER TABLE "regions" ADD COLUMN "waivers" jsonb;
  ALTER TABLE "_regions_v" ADD COLUMN "version_waivers" jsonb;
  ALTER TABLE "references" ADD COLUMN "waivers" jsonb;
  ALTER TABLE "_references_v" ADD COLUMN "version_waivers" jsonb;
  ALTER TABLE "products" ADD COLUMN "waivers" jsonb;
  ALTER TABLE "_products_v" ADD COLUMN "version_waivers" jsonb;`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "articles" DROP COLUMN "waivers";
  ALTER TABLE "_articles_v" DROP COLUMN "version_waivers";
  ALTER TABLE "topics" DROP COLUMN "waivers";
  ALTER TABLE "_topics_v" DROP COLUMN "version_waivers";
  ALTER TABLE "people" DROP COLUMN "waivers";
  ALTER TABLE "_people_v" DROP COLUMN "version_waivers";
  ALTER TABLE "spots" DROP COLUMN "waivers";
  ALTER TABLE "_spots_v" DROP COLUMN "version_waivers";
  ALTER TABLE "muscles" DROP COLUMN "waivers";
  ALTER TABLE "_muscles_v" DROP COLUMN "version_waivers";
  ALTER TABLE "regions" DROP COLUMN "waivers";
  ALTER TABLE "_regions_v" DROP COLUMN "version_waivers";
  ALTER TABLE "references" DROP COLUMN "waivers";
  ALTER TABLE "_references_v" DROP COLUMN "version_waivers";
  ALTER TABLE "products" DROP COLUMN "waivers";
  ALTER TABLE "_products_v" DROP COLUMN "version_waivers";`)
}
