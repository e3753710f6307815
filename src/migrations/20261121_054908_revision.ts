import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "articles" ADD COLUMN "revision" varchar;
  ALTER TABLE "_articles_v" ADD COLUMN "version_revision" varchar;
  ALTER TABLE "topics" ADD COLUMN "revision" varchar;
  ALTER TABLE "_topics_v" ADD COLUMN "version_revision" varchar;
  ALTER TABLE "people" ADD COLUMN "revision" varchar;
  ALTER TABLE "_people_v" ADD COLUMN "version_revision" varchar;
  ALTER TABLE "spots" ADD COLUMN "revision" varchar;
  ALTER TABLE "_spots_v" ADD COLUMN "version_revision" varchar;
  ALTER TABLE "muscles" ADD COLUMN "revision" varchar;
  ALTER TABLE "_muscles_v" ADD COLUMN "version_revision" varchar;
  ALTER TABLE "regions" ADD COLUMN "revision" varchar;
  ALTER TABLE "_regions_v" ADD COLUMN "version_revision" varchar;
  ALTER TABLE "references" ADD COLUMN "revision" varchar;
  ALTER TABLE "_references_v" ADD COLUMN "version_revision" varchar;
  ALTER TABLE "products" ADD COLUMN "revision" varchar;
  ALTER TABLE "_products_v" ADD COLUMN "version_revision" varchar;`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "articles" DROP COLUMN "revision";
  ALTER TABLE "_articles_v" DROP COLUMN "version_revision";
  ALTER TABLE "topics" DROP COLUMN "revision";
  ALTER TABLE "_topics_v" DROP COLUMN "version_revision";
  ALTER TABLE "people" DROP COLUMN "revision";
  ALTER TABLE "_people_v" DROP COLUMN "version_revision";
  ALTER TABLE "spots" DROP COLUMN "revision";
  ALTER TABLE "_spots_v" DROP COLUMN "version_revision";
  ALTER TABLE "muscles" DROP COLUMN "revision";
  ALTER TABLE "_muscles_v" DROP COLUMN "version_revision";
  ALTER TABLE "regions" DROP COLUMN "revision";
  ALTER TABLE "_regions_v" DROP COLUMN "version_revision";
  ALTER TABLE "references" DROP COLUMN "revision";
  ALTER TABLE "_references_v" DROP COLUMN "version_revision";
  ALTER TABLE "products" DROP COLUMN "revision";
  ALTER TABLE "_products_v" DROP COLUMN "version_revision";`)
}
