import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TABLE "share_links" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"title" varchar,
  	"recipient" varchar,
  	"by_name" varchar,
  	"saved_at" timestamp(3) with time zone,
  	"expires_at" timestamp(3) with time zone,
  	"revoked_at" timestamp(3) with time zone,
  	"revoked_by_name" varchar,
  	"version" varchar NOT NULL,
  	"token_hash" varchar NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "share_links_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"articles_id" uuid,
  	"muscles_id" uuid,
  	"spots_id" uuid,
  	"references_id" uuid,
  	"products_id" uuid,
  	"people_id" uuid,
  	"topics_id" uuid
  );
  
  ALTER TABLE "share_links_rels" ADD CONSTRAINT "share_links_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."share_links"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "share_links_rels" ADD CONSTRAINT "share_links_rels_articles_fk" FOREIGN KEY ("articles_id") REFERENCES "public"."articles"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "share_links_rels" ADD CONSTRAINT "share_links_rels_muscles_fk" FOREIGN KEY ("muscles_id") REFERENCES "public"."muscles"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "share_links_rels" ADD CONSTRAINT "share_links_rels_spots_fk" FOREIGN KEY ("spots_id") REFERENCES "public"."spots"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "share_links_rels" ADD CONSTRAINT "share_links_rels_references_fk" FOREIGN KEY ("references_id") REFERENCES "public"."references"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "share_links_rels" ADD CONSTRAINT "share_links_rels_products_fk" FOREIGN KEY ("products_id") REFERENCES "public"."products"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "share_links_rels" ADD CONSTRAINT "share_links_rels_people_fk" FOREIGN KEY ("people_id") REFERENCES "public"."people"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "share_links_rels" ADD CONSTRAINT "share_links_rels_topics_fk" FOREIGN KEY ("topics_id") REFERENCES "public"."topics"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "share_links_version_idx" ON "share_links" USING btree ("version");
  CREATE UNIQUE INDEX "share_links_token_hash_idx" ON "share_links" USING btree ("token_hash");
  CREATE INDEX "share_links_updated_at_idx" ON "share_links" USING btree ("updated_at");
  CREATE INDEX "share_links_created_at_idx" ON "share_links" USING btree ("created_at");
  CREATE INDEX "share_links_rels_order_idx" ON "share_links_rels" USING btree ("order");
  CREATE INDEX "share_links_rels_parent_idx" ON "share_links_rels" USING btree ("parent_id");
  CREATE INDEX "share_links_rels_path_idx" ON "share_links_rels" USING btree ("path");
  CREATE INDEX "share_links_rels_articles_id_idx" ON "share_links_rels" USING btree ("articles_id");
  CREATE INDEX "share_links_rels_muscles_id_idx" ON "share_links_rels" USING btree ("muscles_id");
  CREATE INDEX "share_links_rels_spots_id_idx" ON "share_links_rels" USING btree ("spots_id");
  CREATE INDEX "share_links_rels_references_id_idx" ON "share_links_rels" USING btree ("references_id");
  CREATE INDEX "share_links_rels_products_id_idx" ON "share_links_rels" USING btree ("products_id");
  CREATE INDEX "share_links_rels_people_id_idx" ON "share_links_rels" USING btree ("people_id");
  CREATE INDEX "share_links_rels_topics_id_idx" ON "share_links_rels" USING btree ("topics_id");`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   DROP TABLE "share_links" CASCADE;
  DROP TABLE "share_links_rels" CASCADE;`)
}
