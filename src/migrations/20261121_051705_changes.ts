import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_changes_action" AS ENUM('published', 'updated', 'renamed', 'unpublished', 'deleted', 'trashed', 'restored', 'erased');
  CREATE TYPE "public"."enum_changes_type" AS ENUM('articles', 'muscles', 'spots', 'references', 'products', 'regions', 'people', 'topics');
  CREATE TABLE "changes" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"number" numeric,
  	"at" timestamp(3) with time zone,
  	"action" "enum_changes_action" NOT NULL,
  	"type" "enum_changes_type" NOT NULL,
  	"document" varchar NOT NULL,
  	"title" varchar,
  	"slug" varchar,
  	"previous_slug" varchar,
  	"replaced_by" varchar,
  	"by_id" varchar,
  	"by_name" varchar,
  	"note" varchar,
  	"tags" jsonb
  );
  
  CREATE UNIQUE INDEX "changes_number_idx" ON "changes" USING btree ("number");
  CREATE INDEX "changes_document_idx" ON "changes" USING btree ("document");`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   DROP TABLE "changes" CASCADE;
  DROP TYPE "public"."enum_changes_action";
  DROP TYPE "public"."enum_changes_type";`)
}
