import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_scheduled_publications_action" AS ENUM('publish', 'unpublish');
  CREATE TYPE "public"."enum_scheduled_publications_at_tz" AS ENUM('UTC', 'Pacific/Midway', 'Pacific/Niue', 'Pacific/Honolulu', 'Pacific/Rarotonga', 'America/Anchorage', 'Pacific/Gambier', 'America/Los_Angeles', 'America/Tijuana', 'America/Denver', 'America/Phoenix', 'America/Chicago', 'America/Guatemala', 'America/New_York', 'America/Bogota', 'America/Caracas', 'America/Santiago', 'America/Buenos_Aires', 'America/Sao_Paulo', 'Atlantic/South_Georgia', 'Atlantic/Azores', 'Atlantic/Cape_Verde', 'Europe/London', 'Europe/Berlin', 'Africa/Lagos', 'Europe/Athens', 'Africa/Cairo', 'Europe/Moscow', 'Asia/Riyadh', 'Asia/Dubai', 'Asia/Baku', 'Asia/Karachi', 'Asia/Tashkent', 'Asia/Calcutta', 'Asia/Dhaka', 'Asia/Almaty', 'Asia/Jakarta', 'Asia/Bangkok', 'Asia/Shanghai', 'Asia/Singapore', 'Asia/Tokyo', 'Asia/Seoul', 'Australia/Brisbane', 'Australia/Sydney', 'Pacific/Guam', 'Pacific/Noumea', 'Pacific/Auckland', 'Pacific/Fiji');
  CREATE TYPE "public"."enum_scheduled_publications_status" AS ENUM('waiting', 'done', 'failed', 'cancelled');
  CREATE TYPE "public"."enum_reviews_decision" AS ENUM('requested', 'approved', 'changes-wanted');
  CREATE TYPE "public"."enum_site_review" AS ENUM('none', 'four-eyes');
  CREATE TYPE "public"."enum__site_v_version_review" AS ENUM('none', 'four-eyes');
  CREATE TABLE "scheduled_publications" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"action" "enum_scheduled_publications_action" DEFAULT 'publish' NOT NULL,
  	"at" timestamp(3) with time zone NOT NULL,
  	"at_tz" "enum_scheduled_publications_at_tz" DEFAULT 'UTC' NOT NULL,
  	"status" "enum_scheduled_publications_status" DEFAULT 'waiting' NOT NULL,
  	"title" varchar,
  	"approved_by_name" varchar,
  	"problem" varchar,
  	"done_at" timestamp(3) with time zone,
  	"version" varchar,
  	"hash" varchar,
  	"public_revision" varchar,
  	"approved_by_id" varchar,
  	"planned_by" varchar,
  	"attempts" numeric,
  	"next_attempt_at" timestamp(3) with time zone,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "scheduled_publications_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"articles_id" uuid,
  	"muscles_id" uuid,
  	"spots_id" uuid,
  	"references_id" uuid,
  	"products_id" uuid,
  	"regions_id" uuid,
  	"people_id" uuid,
  	"topics_id" uuid
  );
  
  CREATE TABLE "reviews" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"decision" "enum_reviews_decision" NOT NULL,
  	"note" varchar,
  	"title" varchar,
  	"by_name" varchar,
  	"revision" varchar,
  	"version" varchar,
  	"hash" varchar,
  	"author" varchar,
  	"by_id" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "reviews_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"articles_id" uuid,
  	"muscles_id" uuid,
  	"spots_id" uuid,
  	"references_id" uuid,
  	"products_id" uuid,
  	"regions_id" uuid,
  	"people_id" uuid,
  	"topics_id" uuid
  );
  
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "scheduled_publications_id" uuid;
  ALTER TABLE "site" ADD COLUMN "review" "enum_site_review" DEFAULT 'none' NOT NULL;
  ALTER TABLE "_site_v" ADD COLUMN "version_review" "enum__site_v_version_review" DEFAULT 'none' NOT NULL;
  ALTER TABLE "scheduled_publications_rels" ADD CONSTRAINT "scheduled_publications_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."scheduled_publications"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "scheduled_publications_rels" ADD CONSTRAINT "scheduled_publications_rels_articles_fk" FOREIGN KEY ("articles_id") REFERENCES "public"."articles"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "scheduled_publications_rels" ADD CONSTRAINT "scheduled_publications_rels_muscles_fk" FOREIGN KEY ("muscles_id") REFERENCES "public"."muscles"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "scheduled_publications_rels" ADD CONSTRAINT "scheduled_publications_rels_spots_fk" FOREIGN KEY ("spots_id") REFERENCES "public"."spots"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "scheduled_publications_rels" ADD CONSTRAINT "scheduled_publications_rels_references_fk" FOREIGN KEY ("references_id") REFERENCES "public"."references"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "scheduled_publications_rels" ADD CONSTRAINT "scheduled_publications_rels_products_fk" FOREIGN KEY ("products_id") REFERENCES "public"."products"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "scheduled_publications_rels" ADD CONSTRAINT "scheduled_publications_rels_regions_fk" FOREIGN KEY ("regions_id") REFERENCES "public"."regions"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "scheduled_publications_rels" ADD CONSTRAINT "scheduled_publications_rels_people_fk" FOREIGN KEY ("people_id") REFERENCES "public"."people"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "scheduled_publications_rels" ADD CONSTRAINT "scheduled_publications_rels_topics_fk" FOREIGN KEY ("topics_id") REFERENCES "public"."topics"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "reviews_rels" ADD CONSTRAINT "reviews_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."reviews"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "reviews_rels" ADD CONSTRAINT "reviews_rels_articles_fk" FOREIGN KEY ("articles_id") REFERENCES "public"."articles"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "reviews_rels" ADD CONSTRAINT "reviews_rels_muscles_fk" FOREIGN KEY ("muscles_id") REFERENCES "public"."muscles"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "reviews_rels" ADD CONSTRAINT "reviews_rels_spots_fk" FOREIGN KEY ("spots_id") REFERENCES "public"."spots"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "reviews_rels" ADD CONSTRAINT "reviews_rels_references_fk" FOREIGN KEY ("references_id") REFERENCES "public"."references"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "reviews_rels" ADD CONSTRAINT "reviews_rels_products_fk" FOREIGN KEY ("products_id") REFERENCES "public"."products"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "reviews_rels" ADD CONSTRAINT "reviews_rels_regions_fk" FOREIGN KEY ("regions_id") REFERENCES "public"."regions"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "reviews_rels" ADD CONSTRAINT "reviews_rels_people_fk" FOREIGN KEY ("people_id") REFERENCES "public"."people"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "reviews_rels" ADD CONSTRAINT "reviews_rels_topics_fk" FOREIGN KEY ("topics_id") REFERENCES "public"."topics"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "scheduled_publications_at_idx" ON "scheduled_publications" USING btree ("at");
  CREATE INDEX "scheduled_publications_status_idx" ON "scheduled_publications" USING btree ("status");
  CREATE INDEX "scheduled_publications_updated_at_idx" ON "scheduled_publications" USING btree ("updated_at");
  CREATE INDEX "scheduled_publications_created_at_idx" ON "scheduled_publications" USING btree ("created_at");
  CREATE INDEX "scheduled_publications_rels_order_idx" ON "scheduled_publications_rels" USING btree ("order");
  CREATE INDEX "scheduled_publications_rels_parent_idx" ON "scheduled_publications_rels" USING btree ("parent_id");
  CREATE INDEX "scheduled_publications_rels_path_idx" ON "scheduled_publications_rels" USING btree ("path");
  CREATE INDEX "scheduled_publications_rels_articles_id_idx" ON "scheduled_publications_rels" USING btree ("articles_id");
  CREATE INDEX "scheduled_publications_rels_muscles_id_idx" ON "scheduled_publications_rels" USING btree ("muscles_id");
  CREATE INDEX "scheduled_publications_rels_spots_id_idx" ON "scheduled_publications_rels" USING btree ("spots_id");
  CREATE INDEX "scheduled_publications_rels_references_id_idx" ON "scheduled_publications_rels" USING btree ("references_id");
  CREATE INDEX "scheduled_publications_rels_products_id_idx" ON "scheduled_publications_rels" USING btree ("products_id");
  CREATE INDEX "scheduled_publications_rels_regions_id_idx" ON "scheduled_publications_rels" USING btree ("regions_id");
  CREATE INDEX "scheduled_publications_rels_people_id_idx" ON "scheduled_publications_rels" USING btree ("people_id");
  CREATE INDEX "scheduled_publications_rels_topics_id_idx" ON "scheduled_publications_rels" USING btree ("topics_id");
  CREATE INDEX "reviews_hash_idx" ON "reviews" USING btree ("hash");
  CREATE INDEX "reviews_updated_at_idx" ON "reviews" USING btree ("updated_at");
  CREATE INDEX "reviews_created_at_idx" ON "reviews" USING btree ("created_at");
  CREATE INDEX "reviews_rels_order_idx" ON "reviews_rels" USING btree ("order");
  CREATE INDEX "reviews_rels_parent_idx" ON "reviews_rels" USING btree ("parent_id");
  CREATE INDEX "reviews_rels_path_idx" ON "reviews_rels" USING btree ("path");
  CREATE INDEX "reviews_rels_articles_id_idx" ON "reviews_rels" USING btree ("articles_id");
  CREATE INDEX "reviews_rels_muscles_id_idx" ON "reviews_rels" USING btree ("muscles_id");
  CREATE INDEX "reviews_rels_spots_id_idx" ON "reviews_rels" USING btree ("spots_id");
  CREATE INDEX "reviews_rels_references_id_idx" ON "reviews_rels" USING btree ("references_id");
  CREATE INDEX "reviews_rels_products_id_idx" ON "reviews_rels" USING btree ("products_id");
  CREATE INDEX "reviews_rels_regions_id_idx" ON "reviews_rels" USING btree ("regions_id");
  CREATE INDEX "reviews_rels_people_id_idx" ON "reviews_rels" USING btree ("people_id");
  CREATE INDEX "reviews_rels_topics_id_idx" ON "reviews_rels" USING btree ("topics_id");
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_scheduled_publications_fk" FOREIGN KEY ("scheduled_publications_id") REFERENCES "public"."scheduled_publications"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "payload_locked_documents_rels_scheduled_publications_id_idx" ON "payload_locked_documents_rels" USING btree ("scheduled_publications_id");`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "scheduled_publications" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "scheduled_publications_rels" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "reviews" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "reviews_rels" DISABLE ROW LEVEL SECURITY;
  DROP TABLE "scheduled_publications" CASCADE;
  DROP TABLE "scheduled_publications_rels" CASCADE;
  DROP TABLE "reviews" CASCADE;
  DROP TABLE "reviews_rels" CASCADE;
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_scheduled_publications_fk";
  
  DROP INDEX "payload_locked_documents_rels_scheduled_publications_id_idx";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "scheduled_publications_id";
  ALTER TABLE "site" DROP COLUMN "review";
  ALTER TABLE "_site_v" DROP COLUMN "version_review";
  DROP TYPE "public"."enum_scheduled_publications_action";
  DROP TYPE "public"."enum_scheduled_publications_at_tz";
  DROP TYPE "public"."enum_scheduled_publications_status";
  DROP TYPE "public"."enum_reviews_decision";
  DROP TYPE "public"."enum_site_review";
  DROP TYPE "public"."enum__site_v_version_review";`)
}
