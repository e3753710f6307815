import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "regions" ADD COLUMN "outlines_front" varchar;
  ALTER TABLE "regions" ADD COLUMN "outlines_back" varchar;
  ALTER TABLE "_regions_v" ADD COLUMN "version_outlines_front" varchar;
  ALTER TABLE "_regions_v" ADD COLUMN "version_outlines_back" varchar;`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "regions" DROP COLUMN "outlines_front";
  ALTER TABLE "regions" DROP COLUMN "outlines_back";
  ALTER TABLE "_regions_v" DROP COLUMN "version_outlines_front";
  ALTER TABLE "_regions_v" DROP COLUMN "version_outlines_back";`)
}
