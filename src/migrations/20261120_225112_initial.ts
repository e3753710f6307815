import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_articles_update_log_kind" AS ENUM('update', 'correction', 'safety');
  CREATE TYPE "public"."enum_articles_kind" AS ENUM('guide', 'primer', 'spot-guide', 'explainer', 'story', 'review', 'policy');
  CREATE TYPE "public"."enum_articles_role" AS ENUM('pillar', 'cluster');
  CREATE TYPE "public"."enum_articles_comments" AS ENUM('off', 'moderated', 'closed');
  CREATE TYPE "public"."enum_articles_epistemic_status" AS ENUM('established', 'supported', 'mixed', 'weak', 'contested', 'opinion');
  CREATE TYPE "public"."enum_articles_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__articles_v_version_update_log_kind" AS ENUM('update', 'correction', 'safety');
  CREATE TYPE "public"."enum__articles_v_version_kind" AS ENUM('guide', 'primer', 'spot-guide', 'explainer', 'story', 'review', 'policy');
  CREATE TYPE "public"."enum__articles_v_version_role" AS ENUM('pillar', 'cluster');
  CREATE TYPE "public"."enum__articles_v_version_comments" AS ENUM('off', 'moderated', 'closed');
  CREATE TYPE "public"."enum__articles_v_version_epistemic_status" AS ENUM('established', 'supported', 'mixed', 'weak', 'contested', 'opinion');
  CREATE TYPE "public"."enum__articles_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum_topics_kind" AS ENUM('complaint', 'subject', 'treatment');
  CREATE TYPE "public"."enum_topics_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__topics_v_version_kind" AS ENUM('complaint', 'subject', 'treatment');
  CREATE TYPE "public"."enum__topics_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum_people_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__people_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum_spots_location_regions_side" AS ENUM('same', 'opposite', 'midline');
  CREATE TYPE "public"."enum_spots_referral_primary_side" AS ENUM('same', 'opposite', 'midline');
  CREATE TYPE "public"."enum_spots_referral_spillover_side" AS ENUM('same', 'opposite', 'midline');
  CREATE TYPE "public"."enum_spots_care_cards_urgency" AS ENUM('emergency', 'urgent', 'non-urgent');
  CREATE TYPE "public"."enum_spots_sources_part" AS ENUM('location', 'referral', 'complaints', 'cautions', 'selfTreatment', 'point');
  CREATE TYPE "public"."enum_spots_kind" AS ENUM('perfect-spot', 'classical', 'area');
  CREATE TYPE "public"."enum_spots_location_point_view" AS ENUM('front', 'back');
  CREATE TYPE "public"."enum_spots_evidence_certainty" AS ENUM('high', 'moderate', 'low', 'very-low');
  CREATE TYPE "public"."enum_spots_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__spots_v_version_location_regions_side" AS ENUM('same', 'opposite', 'midline');
  CREATE TYPE "public"."enum__spots_v_version_referral_primary_side" AS ENUM('same', 'opposite', 'midline');
  CREATE TYPE "public"."enum__spots_v_version_referral_spillover_side" AS ENUM('same', 'opposite', 'midline');
  CREATE TYPE "public"."enum__spots_v_version_care_cards_urgency" AS ENUM('emergency', 'urgent', 'non-urgent');
  CREATE TYPE "public"."enum__spots_v_version_sources_part" AS ENUM('location', 'referral', 'complaints', 'cautions', 'selfTreatment', 'point');
  CREATE TYPE "public"."enum__spots_v_version_kind" AS ENUM('perfect-spot', 'classical', 'area');
  CREATE TYPE "public"."enum__spots_v_version_location_point_view" AS ENUM('front', 'back');
  CREATE TYPE "public"."enum__spots_v_version_evidence_certainty" AS ENUM('high', 'moderate', 'low', 'very-low');
  CREATE TYPE "public"."enum__spots_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum_muscles_sources_part" AS ENUM('origin', 'insertion', 'action', 'innervation', 'bloodSupply', 'identifiers');
  CREATE TYPE "public"."enum_muscles_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__muscles_v_version_sources_part" AS ENUM('origin', 'insertion', 'action', 'innervation', 'bloodSupply', 'identifiers');
  CREATE TYPE "public"."enum__muscles_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum_regions_views" AS ENUM('front', 'back');
  CREATE TYPE "public"."enum_regions_laterality" AS ENUM('paired', 'midline', 'both');
  CREATE TYPE "public"."enum_regions_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__regions_v_version_views" AS ENUM('front', 'back');
  CREATE TYPE "public"."enum__regions_v_version_laterality" AS ENUM('paired', 'midline', 'both');
  CREATE TYPE "public"."enum__regions_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum_references_csl_type" AS ENUM('article-journal', 'article-magazine', 'article-newspaper', 'book', 'chapter', 'dataset', 'document', 'entry-encyclopedia', 'legislation', 'motion_picture', 'paper-conference', 'pamphlet', 'post-weblog', 'report', 'review', 'software', 'speech', 'standard', 'thesis', 'webpage');
  CREATE TYPE "public"."enum_references_kind" AS ENUM('guideline', 'systematic-review', 'randomised-trial', 'cohort', 'narrative-review', 'basic-science', 'textbook', 'opinion');
  CREATE TYPE "public"."enum_references_standing" AS ENUM('ok', 'corrected', 'expression-of-concern', 'retracted', 'superseded');
  CREATE TYPE "public"."enum_references_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__references_v_version_csl_type" AS ENUM('article-journal', 'article-magazine', 'article-newspaper', 'book', 'chapter', 'dataset', 'document', 'entry-encyclopedia', 'legislation', 'motion_picture', 'paper-conference', 'pamphlet', 'post-weblog', 'report', 'review', 'software', 'speech', 'standard', 'thesis', 'webpage');
  CREATE TYPE "public"."enum__references_v_version_kind" AS ENUM('guideline', 'systematic-review', 'randomised-trial', 'cohort', 'narrative-review', 'basic-science', 'textbook', 'opinion');
  CREATE TYPE "public"."enum__references_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum_products_offers_relation" AS ENUM('none', 'affiliate', 'sponsor', 'maker');
  CREATE TYPE "public"."enum_products_sources_part" AS ENUM('identity', 'materials', 'powered', 'pressure', 'muscles', 'usage', 'suitedFor', 'notSuitedFor', 'cautions', 'gentlerAlternative', 'warrantyYears', 'reimbursement');
  CREATE TYPE "public"."enum_products_kind" AS ENUM('ball', 'roller', 'cane', 'body-weight-massager', 'percussion-massager', 'heat', 'hands', 'other');
  CREATE TYPE "public"."enum_products_powered" AS ENUM('yes', 'no', 'not-stated');
  CREATE TYPE "public"."enum_products_commercial_relation" AS ENUM('none', 'affiliate', 'sponsor', 'maker');
  CREATE TYPE "public"."enum_products_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__products_v_version_offers_relation" AS ENUM('none', 'affiliate', 'sponsor', 'maker');
  CREATE TYPE "public"."enum__products_v_version_sources_part" AS ENUM('identity', 'materials', 'powered', 'pressure', 'muscles', 'usage', 'suitedFor', 'notSuitedFor', 'cautions', 'gentlerAlternative', 'warrantyYears', 'reimbursement');
  CREATE TYPE "public"."enum__products_v_version_kind" AS ENUM('ball', 'roller', 'cane', 'body-weight-massager', 'percussion-massager', 'heat', 'hands', 'other');
  CREATE TYPE "public"."enum__products_v_version_powered" AS ENUM('yes', 'no', 'not-stated');
  CREATE TYPE "public"."enum__products_v_version_commercial_relation" AS ENUM('none', 'affiliate', 'sponsor', 'maker');
  CREATE TYPE "public"."enum__products_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum_redirects_kind" AS ENUM('moved', 'gone');
  CREATE TYPE "public"."enum_redirects_type" AS ENUM('articles', 'muscles', 'spots', 'references', 'products', 'regions', 'people', 'topics');
  CREATE TYPE "public"."enum_users_role" AS ENUM('author', 'reviewer', 'editor', 'admin');
  CREATE TYPE "public"."enum_self_treatment_sources_part" AS ENUM('holdSeconds', 'sessionsPerWeek', 'pressure', 'steps', 'generalCautions');
  CREATE TYPE "public"."enum__self_treatment_v_version_sources_part" AS ENUM('holdSeconds', 'sessionsPerWeek', 'pressure', 'steps', 'generalCautions');
  CREATE TABLE "articles_key_points" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"text" varchar
  );
  
  CREATE TABLE "articles_disclosures" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"text" varchar
  );
  
  CREATE TABLE "articles_further_reading" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"group" varchar,
  	"blurb" varchar
  );
  
  CREATE TABLE "articles_update_log" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"date" timestamp(3) with time zone,
  	"kind" "enum_articles_update_log_kind" DEFAULT 'update',
  	"text" varchar
  );
  
  CREATE TABLE "articles" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"title" varchar,
  	"dek" varchar,
  	"kind" "enum_articles_kind",
  	"hero_id" uuid,
  	"body" jsonb,
  	"role" "enum_articles_role",
  	"pillar_id" uuid,
  	"comments" "enum_articles_comments" DEFAULT 'off',
  	"epistemic_status" "enum_articles_epistemic_status",
  	"reviewed_by_id" uuid,
  	"last_reviewed_at" timestamp(3) with time zone,
  	"next_review_at" timestamp(3) with time zone,
  	"stats_words" numeric DEFAULT 0,
  	"stats_reading_minutes" numeric DEFAULT 0,
  	"stats_footnotes" numeric DEFAULT 0,
  	"stats_citations" numeric DEFAULT 0,
  	"slug" varchar,
  	"change_note" varchar,
  	"published_at" timestamp(3) with time zone,
  	"created_by_id" uuid,
  	"updated_by_id" uuid,
  	"search_text" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"deleted_at" timestamp(3) with time zone,
  	"_status" "enum_articles_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "articles_texts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"text" varchar
  );
  
  CREATE TABLE "articles_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"topics_id" uuid,
  	"people_id" uuid,
  	"articles_id" uuid,
  	"muscles_id" uuid,
  	"spots_id" uuid,
  	"references_id" uuid,
  	"products_id" uuid,
  	"regions_id" uuid
  );
  
  CREATE TABLE "_articles_v_version_key_points" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"text" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_articles_v_version_disclosures" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"text" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_articles_v_version_further_reading" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"group" varchar,
  	"blurb" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_articles_v_version_update_log" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"date" timestamp(3) with time zone,
  	"kind" "enum__articles_v_version_update_log_kind" DEFAULT 'update',
  	"text" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_articles_v" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"parent_id" uuid,
  	"version_title" varchar,
  	"version_dek" varchar,
  	"version_kind" "enum__articles_v_version_kind",
  	"version_hero_id" uuid,
  	"version_body" jsonb,
  	"version_role" "enum__articles_v_version_role",
  	"version_pillar_id" uuid,
  	"version_comments" "enum__articles_v_version_comments" DEFAULT 'off',
  	"version_epistemic_status" "enum__articles_v_version_epistemic_status",
  	"version_reviewed_by_id" uuid,
  	"version_last_reviewed_at" timestamp(3) with time zone,
  	"version_next_review_at" timestamp(3) with time zone,
  	"version_stats_words" numeric DEFAULT 0,
  	"version_stats_reading_minutes" numeric DEFAULT 0,
  	"version_stats_footnotes" numeric DEFAULT 0,
  	"version_stats_citations" numeric DEFAULT 0,
  	"version_slug" varchar,
  	"version_change_note" varchar,
  	"version_published_at" timestamp(3) with time zone,
  	"version_created_by_id" uuid,
  	"version_updated_by_id" uuid,
  	"version_search_text" varchar,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version_deleted_at" timestamp(3) with time zone,
  	"version__status" "enum__articles_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"latest" boolean,
  	"autosave" boolean
  );
  
  CREATE TABLE "_articles_v_texts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"text" varchar
  );
  
  CREATE TABLE "_articles_v_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"topics_id" uuid,
  	"people_id" uuid,
  	"articles_id" uuid,
  	"muscles_id" uuid,
  	"spots_id" uuid,
  	"references_id" uuid,
  	"products_id" uuid,
  	"regions_id" uuid
  );
  
  CREATE TABLE "topics" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"title" varchar,
  	"kind" "enum_topics_kind",
  	"summary" varchar,
  	"parent_id" uuid,
  	"pillar_id" uuid,
  	"order" numeric,
  	"slug" varchar,
  	"change_note" varchar,
  	"published_at" timestamp(3) with time zone,
  	"created_by_id" uuid,
  	"updated_by_id" uuid,
  	"search_text" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"deleted_at" timestamp(3) with time zone,
  	"_status" "enum_topics_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "topics_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"spots_id" uuid,
  	"articles_id" uuid,
  	"muscles_id" uuid,
  	"references_id" uuid,
  	"products_id" uuid,
  	"regions_id" uuid,
  	"people_id" uuid,
  	"topics_id" uuid
  );
  
  CREATE TABLE "_topics_v" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"parent_id" uuid,
  	"version_title" varchar,
  	"version_kind" "enum__topics_v_version_kind",
  	"version_summary" varchar,
  	"version_parent_id" uuid,
  	"version_pillar_id" uuid,
  	"version_order" numeric,
  	"version_slug" varchar,
  	"version_change_note" varchar,
  	"version_published_at" timestamp(3) with time zone,
  	"version_created_by_id" uuid,
  	"version_updated_by_id" uuid,
  	"version_search_text" varchar,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version_deleted_at" timestamp(3) with time zone,
  	"version__status" "enum__topics_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"latest" boolean,
  	"autosave" boolean
  );
  
  CREATE TABLE "_topics_v_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"spots_id" uuid,
  	"articles_id" uuid,
  	"muscles_id" uuid,
  	"references_id" uuid,
  	"products_id" uuid,
  	"regions_id" uuid,
  	"people_id" uuid,
  	"topics_id" uuid
  );
  
  CREATE TABLE "people" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"name" varchar,
  	"is_organisation" boolean DEFAULT false,
  	"credentials" varchar,
  	"bio" varchar,
  	"photo_id" uuid,
  	"conflicts" varchar,
  	"slug" varchar,
  	"change_note" varchar,
  	"published_at" timestamp(3) with time zone,
  	"created_by_id" uuid,
  	"updated_by_id" uuid,
  	"search_text" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"deleted_at" timestamp(3) with time zone,
  	"_status" "enum_people_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "people_rels" (
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
  
  CREATE TABLE "_people_v" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"parent_id" uuid,
  	"version_name" varchar,
  	"version_is_organisation" boolean DEFAULT false,
  	"version_credentials" varchar,
  	"version_bio" varchar,
  	"version_photo_id" uuid,
  	"version_conflicts" varchar,
  	"version_slug" varchar,
  	"version_change_note" varchar,
  	"version_published_at" timestamp(3) with time zone,
  	"version_created_by_id" uuid,
  	"version_updated_by_id" uuid,
  	"version_search_text" varchar,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version_deleted_at" timestamp(3) with time zone,
  	"version__status" "enum__people_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"latest" boolean,
  	"autosave" boolean
  );
  
  CREATE TABLE "_people_v_rels" (
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
  
  CREATE TABLE "spots_complaints" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"text" varchar
  );
  
  CREATE TABLE "spots_location_regions" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"region_id" uuid,
  	"side" "enum_spots_location_regions_side" DEFAULT 'same'
  );
  
  CREATE TABLE "spots_referral_primary" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"region_id" uuid,
  	"side" "enum_spots_referral_primary_side" DEFAULT 'same'
  );
  
  CREATE TABLE "spots_referral_spillover" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"region_id" uuid,
  	"side" "enum_spots_referral_spillover_side" DEFAULT 'same'
  );
  
  CREATE TABLE "spots_self_treatment_steps" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"text" varchar
  );
  
  CREATE TABLE "spots_self_treatment_stop_if" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"text" varchar
  );
  
  CREATE TABLE "spots_cautions" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"text" varchar
  );
  
  CREATE TABLE "spots_care_cards_when" (
  	"_order" integer NOT NULL,
  	"_parent_id" varchar NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"text" varchar
  );
  
  CREATE TABLE "spots_care_cards" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"urgency" "enum_spots_care_cards_urgency",
  	"who" varchar
  );
  
  CREATE TABLE "spots_sources" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"part" "enum_spots_sources_part",
  	"reference_id" uuid,
  	"title" varchar,
  	"address" varchar,
  	"licence" varchar
  );
  
  CREATE TABLE "spots" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"problem_title" varchar,
  	"name" varchar,
  	"kind" "enum_spots_kind",
  	"summary" varchar,
  	"feel" varchar,
  	"series_name" varchar,
  	"series_number" numeric,
  	"series_title" varchar,
  	"series_url" varchar,
  	"location_text" varchar,
  	"location_point_view" "enum_spots_location_point_view",
  	"location_point_x" numeric,
  	"location_point_y" numeric,
  	"referral_text" varchar,
  	"self_treatment_suitable" boolean DEFAULT false,
  	"self_treatment_instead" varchar,
  	"self_treatment_position" varchar,
  	"self_treatment_hold_seconds_min" numeric,
  	"self_treatment_hold_seconds_max" numeric,
  	"self_treatment_sessions_per_week_min" numeric,
  	"self_treatment_sessions_per_week_max" numeric,
  	"self_treatment_pressure" varchar,
  	"no_cautions_known" boolean DEFAULT false,
  	"reviewed_by_id" uuid,
  	"evidence_certainty" "enum_spots_evidence_certainty",
  	"evidence_statement" varchar,
  	"evidence_referral_map" varchar,
  	"evidence_series_opinion" boolean DEFAULT false,
  	"body" jsonb,
  	"article_id" uuid,
  	"slug" varchar,
  	"change_note" varchar,
  	"published_at" timestamp(3) with time zone,
  	"created_by_id" uuid,
  	"updated_by_id" uuid,
  	"search_text" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"deleted_at" timestamp(3) with time zone,
  	"_status" "enum_spots_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "spots_texts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"text" varchar
  );
  
  CREATE TABLE "spots_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"muscles_id" uuid,
  	"products_id" uuid,
  	"references_id" uuid,
  	"articles_id" uuid,
  	"spots_id" uuid,
  	"regions_id" uuid,
  	"people_id" uuid,
  	"topics_id" uuid
  );
  
  CREATE TABLE "_spots_v_version_complaints" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"text" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_spots_v_version_location_regions" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"region_id" uuid,
  	"side" "enum__spots_v_version_location_regions_side" DEFAULT 'same',
  	"_uuid" varchar
  );
  
  CREATE TABLE "_spots_v_version_referral_primary" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"region_id" uuid,
  	"side" "enum__spots_v_version_referral_primary_side" DEFAULT 'same',
  	"_uuid" varchar
  );
  
  CREATE TABLE "_spots_v_version_referral_spillover" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"region_id" uuid,
  	"side" "enum__spots_v_version_referral_spillover_side" DEFAULT 'same',
  	"_uuid" varchar
  );
  
  CREATE TABLE "_spots_v_version_self_treatment_steps" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"text" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_spots_v_version_self_treatment_stop_if" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"text" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_spots_v_version_cautions" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"text" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_spots_v_version_care_cards_when" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"text" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_spots_v_version_care_cards" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"urgency" "enum__spots_v_version_care_cards_urgency",
  	"who" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_spots_v_version_sources" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"part" "enum__spots_v_version_sources_part",
  	"reference_id" uuid,
  	"title" varchar,
  	"address" varchar,
  	"licence" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_spots_v" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"parent_id" uuid,
  	"version_problem_title" varchar,
  	"version_name" varchar,
  	"version_kind" "enum__spots_v_version_kind",
  	"version_summary" varchar,
  	"version_feel" varchar,
  	"version_series_name" varchar,
  	"version_series_number" numeric,
  	"version_series_title" varchar,
  	"version_series_url" varchar,
  	"version_location_text" varchar,
  	"version_location_point_view" "enum__spots_v_version_location_point_view",
  	"version_location_point_x" numeric,
  	"version_location_point_y" numeric,
  	"version_referral_text" varchar,
  	"version_self_treatment_suitable" boolean DEFAULT false,
  	"version_self_treatment_instead" varchar,
  	"version_self_treatment_position" varchar,
  	"version_self_treatment_hold_seconds_min" numeric,
  	"version_self_treatment_hold_seconds_max" numeric,
  	"version_self_treatment_sessions_per_week_min" numeric,
  	"version_self_treatment_sessions_per_week_max" numeric,
  	"version_self_treatment_pressure" varchar,
  	"version_no_cautions_known" boolean DEFAULT false,
  	"version_reviewed_by_id" uuid,
  	"version_evidence_certainty" "enum__spots_v_version_evidence_certainty",
  	"version_evidence_statement" varchar,
  	"version_evidence_referral_map" varchar,
  	"version_evidence_series_opinion" boolean DEFAULT false,
  	"version_body" jsonb,
  	"version_article_id" uuid,
  	"version_slug" varchar,
  	"version_change_note" varchar,
  	"version_published_at" timestamp(3) with time zone,
  	"version_created_by_id" uuid,
  	"version_updated_by_id" uuid,
  	"version_search_text" varchar,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version_deleted_at" timestamp(3) with time zone,
  	"version__status" "enum__spots_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"latest" boolean,
  	"autosave" boolean
  );
  
  CREATE TABLE "_spots_v_texts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"text" varchar
  );
  
  CREATE TABLE "_spots_v_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"muscles_id" uuid,
  	"products_id" uuid,
  	"references_id" uuid,
  	"articles_id" uuid,
  	"spots_id" uuid,
  	"regions_id" uuid,
  	"people_id" uuid,
  	"topics_id" uuid
  );
  
  CREATE TABLE "muscles_action" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"text" varchar
  );
  
  CREATE TABLE "muscles_sources" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"part" "enum_muscles_sources_part",
  	"reference_id" uuid,
  	"title" varchar,
  	"address" varchar,
  	"licence" varchar
  );
  
  CREATE TABLE "muscles" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"name" varchar,
  	"latin_name" varchar,
  	"summary" varchar,
  	"region_id" uuid,
  	"is_group" boolean DEFAULT false,
  	"diagram_id" uuid,
  	"origin" varchar,
  	"insertion" varchar,
  	"innervation" varchar,
  	"blood_supply" varchar,
  	"identifiers_fma" varchar,
  	"identifiers_uberon" varchar,
  	"identifiers_ta98" varchar,
  	"identifiers_ta2" varchar,
  	"identifiers_wikidata" varchar,
  	"identifiers_mesh_tree" varchar,
  	"body" jsonb,
  	"slug" varchar,
  	"change_note" varchar,
  	"published_at" timestamp(3) with time zone,
  	"created_by_id" uuid,
  	"updated_by_id" uuid,
  	"search_text" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"deleted_at" timestamp(3) with time zone,
  	"_status" "enum_muscles_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "muscles_texts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"text" varchar
  );
  
  CREATE TABLE "muscles_rels" (
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
  
  CREATE TABLE "_muscles_v_version_action" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"text" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_muscles_v_version_sources" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"part" "enum__muscles_v_version_sources_part",
  	"reference_id" uuid,
  	"title" varchar,
  	"address" varchar,
  	"licence" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_muscles_v" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"parent_id" uuid,
  	"version_name" varchar,
  	"version_latin_name" varchar,
  	"version_summary" varchar,
  	"version_region_id" uuid,
  	"version_is_group" boolean DEFAULT false,
  	"version_diagram_id" uuid,
  	"version_origin" varchar,
  	"version_insertion" varchar,
  	"version_innervation" varchar,
  	"version_blood_supply" varchar,
  	"version_identifiers_fma" varchar,
  	"version_identifiers_uberon" varchar,
  	"version_identifiers_ta98" varchar,
  	"version_identifiers_ta2" varchar,
  	"version_identifiers_wikidata" varchar,
  	"version_identifiers_mesh_tree" varchar,
  	"version_body" jsonb,
  	"version_slug" varchar,
  	"version_change_note" varchar,
  	"version_published_at" timestamp(3) with time zone,
  	"version_created_by_id" uuid,
  	"version_updated_by_id" uuid,
  	"version_search_text" varchar,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version_deleted_at" timestamp(3) with time zone,
  	"version__status" "enum__muscles_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"latest" boolean,
  	"autosave" boolean
  );
  
  CREATE TABLE "_muscles_v_texts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"text" varchar
  );
  
  CREATE TABLE "_muscles_v_rels" (
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
  
  CREATE TABLE "regions_views" (
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"value" "enum_regions_views",
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL
  );
  
  CREATE TABLE "regions_shapes_front" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"cx" numeric,
  	"cy" numeric,
  	"rx" numeric,
  	"ry" numeric,
  	"rotate" numeric DEFAULT 0
  );
  
  CREATE TABLE "regions_shapes_back" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"cx" numeric,
  	"cy" numeric,
  	"rx" numeric,
  	"ry" numeric,
  	"rotate" numeric DEFAULT 0
  );
  
  CREATE TABLE "regions" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"label" varchar,
  	"parent_id" uuid,
  	"laterality" "enum_regions_laterality",
  	"order" numeric DEFAULT 0,
  	"slug" varchar,
  	"change_note" varchar,
  	"published_at" timestamp(3) with time zone,
  	"created_by_id" uuid,
  	"updated_by_id" uuid,
  	"search_text" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"deleted_at" timestamp(3) with time zone,
  	"_status" "enum_regions_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "regions_texts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"text" varchar
  );
  
  CREATE TABLE "regions_rels" (
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
  
  CREATE TABLE "_regions_v_version_views" (
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"value" "enum__regions_v_version_views",
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL
  );
  
  CREATE TABLE "_regions_v_version_shapes_front" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"cx" numeric,
  	"cy" numeric,
  	"rx" numeric,
  	"ry" numeric,
  	"rotate" numeric DEFAULT 0,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_regions_v_version_shapes_back" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"cx" numeric,
  	"cy" numeric,
  	"rx" numeric,
  	"ry" numeric,
  	"rotate" numeric DEFAULT 0,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_regions_v" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"parent_id" uuid,
  	"version_label" varchar,
  	"version_parent_id" uuid,
  	"version_laterality" "enum__regions_v_version_laterality",
  	"version_order" numeric DEFAULT 0,
  	"version_slug" varchar,
  	"version_change_note" varchar,
  	"version_published_at" timestamp(3) with time zone,
  	"version_created_by_id" uuid,
  	"version_updated_by_id" uuid,
  	"version_search_text" varchar,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version_deleted_at" timestamp(3) with time zone,
  	"version__status" "enum__regions_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"latest" boolean,
  	"autosave" boolean
  );
  
  CREATE TABLE "_regions_v_texts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"text" varchar
  );
  
  CREATE TABLE "_regions_v_rels" (
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
  
  CREATE TABLE "references_authors" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"family" varchar,
  	"given" varchar,
  	"literal" varchar
  );
  
  CREATE TABLE "references_editors" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"family" varchar,
  	"given" varchar,
  	"literal" varchar
  );
  
  CREATE TABLE "references" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"title" varchar,
  	"csl_type" "enum_references_csl_type",
  	"issued_year" numeric,
  	"issued_month" numeric,
  	"issued_day" numeric,
  	"kind" "enum_references_kind",
  	"takeaway" varchar,
  	"status" "enum_references_standing" DEFAULT 'ok',
  	"status_source" varchar,
  	"container_title" varchar,
  	"volume" varchar,
  	"issue" varchar,
  	"pages" varchar,
  	"csl_number" varchar,
  	"edition" varchar,
  	"collection_title" varchar,
  	"publisher" varchar,
  	"publisher_place" varchar,
  	"doi" varchar,
  	"pmid" varchar,
  	"pmcid" varchar,
  	"isbn" varchar,
  	"source_url" varchar,
  	"accessed_year" numeric,
  	"accessed_month" numeric,
  	"accessed_day" numeric,
  	"short_number" numeric,
  	"verified" boolean DEFAULT false,
  	"seen_at" varchar,
  	"verification_note" varchar,
  	"slug" varchar,
  	"change_note" varchar,
  	"published_at" timestamp(3) with time zone,
  	"created_by_id" uuid,
  	"updated_by_id" uuid,
  	"search_text" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"deleted_at" timestamp(3) with time zone,
  	"_status" "enum_references_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "references_texts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"text" varchar
  );
  
  CREATE TABLE "references_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"topics_id" uuid,
  	"articles_id" uuid,
  	"muscles_id" uuid,
  	"spots_id" uuid,
  	"references_id" uuid,
  	"products_id" uuid,
  	"regions_id" uuid,
  	"people_id" uuid
  );
  
  CREATE TABLE "_references_v_version_authors" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"family" varchar,
  	"given" varchar,
  	"literal" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_references_v_version_editors" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"family" varchar,
  	"given" varchar,
  	"literal" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_references_v" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"parent_id" uuid,
  	"version_title" varchar,
  	"version_csl_type" "enum__references_v_version_csl_type",
  	"version_issued_year" numeric,
  	"version_issued_month" numeric,
  	"version_issued_day" numeric,
  	"version_kind" "enum__references_v_version_kind",
  	"version_takeaway" varchar,
  	"version_status" "enum_references_standing" DEFAULT 'ok',
  	"version_status_source" varchar,
  	"version_container_title" varchar,
  	"version_volume" varchar,
  	"version_issue" varchar,
  	"version_pages" varchar,
  	"version_csl_number" varchar,
  	"version_edition" varchar,
  	"version_collection_title" varchar,
  	"version_publisher" varchar,
  	"version_publisher_place" varchar,
  	"version_doi" varchar,
  	"version_pmid" varchar,
  	"version_pmcid" varchar,
  	"version_isbn" varchar,
  	"version_source_url" varchar,
  	"version_accessed_year" numeric,
  	"version_accessed_month" numeric,
  	"version_accessed_day" numeric,
  	"version_short_number" numeric,
  	"version_verified" boolean DEFAULT false,
  	"version_seen_at" varchar,
  	"version_verification_note" varchar,
  	"version_slug" varchar,
  	"version_change_note" varchar,
  	"version_published_at" timestamp(3) with time zone,
  	"version_created_by_id" uuid,
  	"version_updated_by_id" uuid,
  	"version_search_text" varchar,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version_deleted_at" timestamp(3) with time zone,
  	"version__status" "enum__references_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"latest" boolean,
  	"autosave" boolean
  );
  
  CREATE TABLE "_references_v_texts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"text" varchar
  );
  
  CREATE TABLE "_references_v_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"topics_id" uuid,
  	"articles_id" uuid,
  	"muscles_id" uuid,
  	"spots_id" uuid,
  	"references_id" uuid,
  	"products_id" uuid,
  	"regions_id" uuid,
  	"people_id" uuid
  );
  
  CREATE TABLE "products_suited_for" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"text" varchar
  );
  
  CREATE TABLE "products_not_suited_for" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"text" varchar
  );
  
  CREATE TABLE "products_usage" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"text" varchar
  );
  
  CREATE TABLE "products_cautions" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"text" varchar
  );
  
  CREATE TABLE "products_offers" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"seller" varchar,
  	"relation" "enum_products_offers_relation" DEFAULT 'none',
  	"url" varchar
  );
  
  CREATE TABLE "products_maker_claims" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"text" varchar
  );
  
  CREATE TABLE "products_reimbursement" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"scheme" varchar,
  	"country" varchar,
  	"condition" varchar,
  	"source" varchar,
  	"checked_at" timestamp(3) with time zone
  );
  
  CREATE TABLE "products_sources" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"part" "enum_products_sources_part",
  	"reference_id" uuid,
  	"title" varchar,
  	"address" varchar,
  	"licence" varchar
  );
  
  CREATE TABLE "products" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"name" varchar,
  	"brand" varchar,
  	"kind" "enum_products_kind",
  	"powered" "enum_products_powered" DEFAULT 'not-stated',
  	"summary" varchar,
  	"pressure_level" numeric,
  	"pressure_note" varchar,
  	"warranty_years" numeric,
  	"muscles_note" varchar,
  	"gentler_alternative_id" uuid,
  	"firmer_alternative_id" uuid,
  	"reviewed_by_id" uuid,
  	"commercial_relation" "enum_products_commercial_relation" DEFAULT 'none',
  	"price_amount" numeric,
  	"price_currency" varchar,
  	"price_as_of" timestamp(3) with time zone,
  	"slug" varchar,
  	"change_note" varchar,
  	"published_at" timestamp(3) with time zone,
  	"created_by_id" uuid,
  	"updated_by_id" uuid,
  	"search_text" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"deleted_at" timestamp(3) with time zone,
  	"_status" "enum_products_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "products_texts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"text" varchar
  );
  
  CREATE TABLE "products_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"media_id" uuid,
  	"muscles_id" uuid,
  	"references_id" uuid,
  	"articles_id" uuid,
  	"spots_id" uuid,
  	"products_id" uuid,
  	"regions_id" uuid,
  	"people_id" uuid,
  	"topics_id" uuid
  );
  
  CREATE TABLE "_products_v_version_suited_for" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"text" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_products_v_version_not_suited_for" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"text" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_products_v_version_usage" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"text" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_products_v_version_cautions" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"text" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_products_v_version_offers" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"seller" varchar,
  	"relation" "enum__products_v_version_offers_relation" DEFAULT 'none',
  	"url" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_products_v_version_maker_claims" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"text" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_products_v_version_reimbursement" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"scheme" varchar,
  	"country" varchar,
  	"condition" varchar,
  	"source" varchar,
  	"checked_at" timestamp(3) with time zone,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_products_v_version_sources" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"part" "enum__products_v_version_sources_part",
  	"reference_id" uuid,
  	"title" varchar,
  	"address" varchar,
  	"licence" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_products_v" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"parent_id" uuid,
  	"version_name" varchar,
  	"version_brand" varchar,
  	"version_kind" "enum__products_v_version_kind",
  	"version_powered" "enum__products_v_version_powered" DEFAULT 'not-stated',
  	"version_summary" varchar,
  	"version_pressure_level" numeric,
  	"version_pressure_note" varchar,
  	"version_warranty_years" numeric,
  	"version_muscles_note" varchar,
  	"version_gentler_alternative_id" uuid,
  	"version_firmer_alternative_id" uuid,
  	"version_reviewed_by_id" uuid,
  	"version_commercial_relation" "enum__products_v_version_commercial_relation" DEFAULT 'none',
  	"version_price_amount" numeric,
  	"version_price_currency" varchar,
  	"version_price_as_of" timestamp(3) with time zone,
  	"version_slug" varchar,
  	"version_change_note" varchar,
  	"version_published_at" timestamp(3) with time zone,
  	"version_created_by_id" uuid,
  	"version_updated_by_id" uuid,
  	"version_search_text" varchar,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version_deleted_at" timestamp(3) with time zone,
  	"version__status" "enum__products_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"latest" boolean,
  	"autosave" boolean
  );
  
  CREATE TABLE "_products_v_texts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"text" varchar
  );
  
  CREATE TABLE "_products_v_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"media_id" uuid,
  	"muscles_id" uuid,
  	"references_id" uuid,
  	"articles_id" uuid,
  	"spots_id" uuid,
  	"products_id" uuid,
  	"regions_id" uuid,
  	"people_id" uuid,
  	"topics_id" uuid
  );
  
  CREATE TABLE "media" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"alt" varchar,
  	"decorative" boolean DEFAULT false,
  	"caption" varchar,
  	"credit" varchar,
  	"licence" varchar,
  	"created_by_id" uuid,
  	"updated_by_id" uuid,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"url" varchar,
  	"thumbnail_u_r_l" varchar,
  	"filename" varchar,
  	"mime_type" varchar,
  	"filesize" numeric,
  	"width" numeric,
  	"height" numeric,
  	"focal_x" numeric,
  	"focal_y" numeric,
  	"sizes_w320_url" varchar,
  	"sizes_w320_width" numeric,
  	"sizes_w320_height" numeric,
  	"sizes_w320_mime_type" varchar,
  	"sizes_w320_filesize" numeric,
  	"sizes_w320_filename" varchar,
  	"sizes_w640_url" varchar,
  	"sizes_w640_width" numeric,
  	"sizes_w640_height" numeric,
  	"sizes_w640_mime_type" varchar,
  	"sizes_w640_filesize" numeric,
  	"sizes_w640_filename" varchar,
  	"sizes_w960_url" varchar,
  	"sizes_w960_width" numeric,
  	"sizes_w960_height" numeric,
  	"sizes_w960_mime_type" varchar,
  	"sizes_w960_filesize" numeric,
  	"sizes_w960_filename" varchar,
  	"sizes_w1440_url" varchar,
  	"sizes_w1440_width" numeric,
  	"sizes_w1440_height" numeric,
  	"sizes_w1440_mime_type" varchar,
  	"sizes_w1440_filesize" numeric,
  	"sizes_w1440_filename" varchar
  );
  
  CREATE TABLE "redirects" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"from" varchar NOT NULL,
  	"kind" "enum_redirects_kind" NOT NULL,
  	"to" varchar,
  	"replaced_by" varchar,
  	"title" varchar,
  	"type" "enum_redirects_type" NOT NULL,
  	"document" varchar NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "users_sessions" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"created_at" timestamp(3) with time zone,
  	"expires_at" timestamp(3) with time zone NOT NULL
  );
  
  CREATE TABLE "users" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"name" varchar NOT NULL,
  	"role" "enum_users_role" DEFAULT 'author' NOT NULL,
  	"person_id" uuid,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"email" varchar NOT NULL,
  	"reset_password_token" varchar,
  	"reset_password_expiration" timestamp(3) with time zone,
  	"salt" varchar,
  	"hash" varchar,
  	"reset_password_requested_at" timestamp(3) with time zone
  );
  
  CREATE TABLE "payload_kv" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"key" varchar NOT NULL,
  	"data" jsonb NOT NULL
  );
  
  CREATE TABLE "payload_locked_documents" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"global_slug" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "payload_locked_documents_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"articles_id" uuid,
  	"topics_id" uuid,
  	"people_id" uuid,
  	"spots_id" uuid,
  	"muscles_id" uuid,
  	"regions_id" uuid,
  	"references_id" uuid,
  	"products_id" uuid,
  	"media_id" uuid,
  	"redirects_id" uuid,
  	"users_id" uuid
  );
  
  CREATE TABLE "payload_preferences" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"key" varchar,
  	"value" jsonb,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "payload_preferences_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"users_id" uuid
  );
  
  CREATE TABLE "payload_migrations" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"name" varchar,
  	"batch" numeric,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "site_navigation" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"label" varchar NOT NULL,
  	"href" varchar NOT NULL
  );
  
  CREATE TABLE "site_footer" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"label" varchar NOT NULL,
  	"href" varchar NOT NULL
  );
  
  CREATE TABLE "site_attribution" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"text" varchar NOT NULL
  );
  
  CREATE TABLE "site" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"name" varchar DEFAULT 'Knotwork' NOT NULL,
  	"tagline" varchar DEFAULT 'Muscle pain, trigger points and self-massage' NOT NULL,
  	"description" varchar DEFAULT 'What is known about muscle pain and trigger points, how sure anyone can be, and what you can do yourself.' NOT NULL,
  	"licence_name" varchar DEFAULT 'CC BY 4.0' NOT NULL,
  	"licence_url" varchar DEFAULT 'https://creativecommons.org/licenses/by/4.0/' NOT NULL,
  	"updated_at" timestamp(3) with time zone,
  	"created_at" timestamp(3) with time zone
  );
  
  CREATE TABLE "_site_v_version_navigation" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"label" varchar NOT NULL,
  	"href" varchar NOT NULL,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_site_v_version_footer" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"label" varchar NOT NULL,
  	"href" varchar NOT NULL,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_site_v_version_attribution" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"text" varchar NOT NULL,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_site_v" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"version_name" varchar DEFAULT 'Knotwork' NOT NULL,
  	"version_tagline" varchar DEFAULT 'Muscle pain, trigger points and self-massage' NOT NULL,
  	"version_description" varchar DEFAULT 'What is known about muscle pain and trigger points, how sure anyone can be, and what you can do yourself.' NOT NULL,
  	"version_licence_name" varchar DEFAULT 'CC BY 4.0' NOT NULL,
  	"version_licence_url" varchar DEFAULT 'https://creativecommons.org/licenses/by/4.0/' NOT NULL,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "editorial_policy_paragraphs" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"text" varchar NOT NULL
  );
  
  CREATE TABLE "editorial_policy" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"updated_at" timestamp(3) with time zone,
  	"created_at" timestamp(3) with time zone
  );
  
  CREATE TABLE "_editorial_policy_v_version_paragraphs" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"text" varchar NOT NULL,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_editorial_policy_v" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "medical_disclaimer_paragraphs" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"text" varchar NOT NULL
  );
  
  CREATE TABLE "medical_disclaimer" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"short" varchar DEFAULT 'This site informs; it does not examine, diagnose or treat you. If you are worried, or if something gets worse, see a clinician.' NOT NULL,
  	"updated_at" timestamp(3) with time zone,
  	"created_at" timestamp(3) with time zone
  );
  
  CREATE TABLE "_medical_disclaimer_v_version_paragraphs" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"text" varchar NOT NULL,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_medical_disclaimer_v" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"version_short" varchar DEFAULT 'This site informs; it does not examine, diagnose or treat you. If you are worried, or if something gets worse, see a clinician.' NOT NULL,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "self_treatment_general_cautions" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"text" varchar NOT NULL
  );
  
  CREATE TABLE "self_treatment_steps" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"text" varchar NOT NULL
  );
  
  CREATE TABLE "self_treatment_contradictions_positions" (
  	"_order" integer NOT NULL,
  	"_parent_id" varchar NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"says" varchar NOT NULL,
  	"source" varchar
  );
  
  CREATE TABLE "self_treatment_contradictions" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"topic" varchar NOT NULL,
  	"note" varchar
  );
  
  CREATE TABLE "self_treatment_sources" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"part" "enum_self_treatment_sources_part" NOT NULL,
  	"title" varchar NOT NULL,
  	"address" varchar,
  	"licence" varchar,
  	"reference_id" uuid
  );
  
  CREATE TABLE "self_treatment" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"technique" varchar,
  	"hold_seconds_min" numeric,
  	"hold_seconds_max" numeric,
  	"sessions_per_week_min" numeric,
  	"sessions_per_week_max" numeric,
  	"pressure" varchar,
  	"evidence" varchar,
  	"updated_at" timestamp(3) with time zone,
  	"created_at" timestamp(3) with time zone
  );
  
  CREATE TABLE "self_treatment_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"references_id" uuid
  );
  
  CREATE TABLE "_self_treatment_v_version_general_cautions" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"text" varchar NOT NULL,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_self_treatment_v_version_steps" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"text" varchar NOT NULL,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_self_treatment_v_version_contradictions_positions" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"says" varchar NOT NULL,
  	"source" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_self_treatment_v_version_contradictions" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"topic" varchar NOT NULL,
  	"note" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_self_treatment_v_version_sources" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"part" "enum__self_treatment_v_version_sources_part" NOT NULL,
  	"title" varchar NOT NULL,
  	"address" varchar,
  	"licence" varchar,
  	"reference_id" uuid,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_self_treatment_v" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"version_technique" varchar,
  	"version_hold_seconds_min" numeric,
  	"version_hold_seconds_max" numeric,
  	"version_sessions_per_week_min" numeric,
  	"version_sessions_per_week_max" numeric,
  	"version_pressure" varchar,
  	"version_evidence" varchar,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "_self_treatment_v_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"references_id" uuid
  );
  
  ALTER TABLE "articles_key_points" ADD CONSTRAINT "articles_key_points_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."articles"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "articles_disclosures" ADD CONSTRAINT "articles_disclosures_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."articles"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "articles_further_reading" ADD CONSTRAINT "articles_further_reading_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."articles"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "articles_update_log" ADD CONSTRAINT "articles_update_log_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."articles"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "articles" ADD CONSTRAINT "articles_hero_id_media_id_fk" FOREIGN KEY ("hero_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "articles" ADD CONSTRAINT "articles_pillar_id_articles_id_fk" FOREIGN KEY ("pillar_id") REFERENCES "public"."articles"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "articles" ADD CONSTRAINT "articles_reviewed_by_id_people_id_fk" FOREIGN KEY ("reviewed_by_id") REFERENCES "public"."people"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "articles" ADD CONSTRAINT "articles_created_by_id_users_id_fk" FOREIGN KEY ("created_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "articles" ADD CONSTRAINT "articles_updated_by_id_users_id_fk" FOREIGN KEY ("updated_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "articles_texts" ADD CONSTRAINT "articles_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."articles"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "articles_rels" ADD CONSTRAINT "articles_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."articles"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "articles_rels" ADD CONSTRAINT "articles_rels_topics_fk" FOREIGN KEY ("topics_id") REFERENCES "public"."topics"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "articles_rels" ADD CONSTRAINT "articles_rels_people_fk" FOREIGN KEY ("people_id") REFERENCES "public"."people"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "articles_rels" ADD CONSTRAINT "articles_rels_articles_fk" FOREIGN KEY ("articles_id") REFERENCES "public"."articles"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "articles_rels" ADD CONSTRAINT "articles_rels_muscles_fk" FOREIGN KEY ("muscles_id") REFERENCES "public"."muscles"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "articles_rels" ADD CONSTRAINT "articles_rels_spots_fk" FOREIGN KEY ("spots_id") REFERENCES "public"."spots"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "articles_rels" ADD CONSTRAINT "articles_rels_references_fk" FOREIGN KEY ("references_id") REFERENCES "public"."references"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "articles_rels" ADD CONSTRAINT "articles_rels_products_fk" FOREIGN KEY ("products_id") REFERENCES "public"."products"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "articles_rels" ADD CONSTRAINT "articles_rels_regions_fk" FOREIGN KEY ("regions_id") REFERENCES "public"."regions"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_articles_v_version_key_points" ADD CONSTRAINT "_articles_v_version_key_points_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_articles_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_articles_v_version_disclosures" ADD CONSTRAINT "_articles_v_version_disclosures_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_articles_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_articles_v_version_further_reading" ADD CONSTRAINT "_articles_v_version_further_reading_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_articles_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_articles_v_version_update_log" ADD CONSTRAINT "_articles_v_version_update_log_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_articles_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_articles_v" ADD CONSTRAINT "_articles_v_parent_id_articles_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."articles"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_articles_v" ADD CONSTRAINT "_articles_v_version_hero_id_media_id_fk" FOREIGN KEY ("version_hero_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_articles_v" ADD CONSTRAINT "_articles_v_version_pillar_id_articles_id_fk" FOREIGN KEY ("version_pillar_id") REFERENCES "public"."articles"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_articles_v" ADD CONSTRAINT "_articles_v_version_reviewed_by_id_people_id_fk" FOREIGN KEY ("version_reviewed_by_id") REFERENCES "public"."people"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_articles_v" ADD CONSTRAINT "_articles_v_version_created_by_id_users_id_fk" FOREIGN KEY ("version_created_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_articles_v" ADD CONSTRAINT "_articles_v_version_updated_by_id_users_id_fk" FOREIGN KEY ("version_updated_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_articles_v_texts" ADD CONSTRAINT "_articles_v_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_articles_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_articles_v_rels" ADD CONSTRAINT "_articles_v_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_articles_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_articles_v_rels" ADD CONSTRAINT "_articles_v_rels_topics_fk" FOREIGN KEY ("topics_id") REFERENCES "public"."topics"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_articles_v_rels" ADD CONSTRAINT "_articles_v_rels_people_fk" FOREIGN KEY ("people_id") REFERENCES "public"."people"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_articles_v_rels" ADD CONSTRAINT "_articles_v_rels_articles_fk" FOREIGN KEY ("articles_id") REFERENCES "public"."articles"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_articles_v_rels" ADD CONSTRAINT "_articles_v_rels_muscles_fk" FOREIGN KEY ("muscles_id") REFERENCES "public"."muscles"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_articles_v_rels" ADD CONSTRAINT "_articles_v_rels_spots_fk" FOREIGN KEY ("spots_id") REFERENCES "public"."spots"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_articles_v_rels" ADD CONSTRAINT "_articles_v_rels_references_fk" FOREIGN KEY ("references_id") REFERENCES "public"."references"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_articles_v_rels" ADD CONSTRAINT "_articles_v_rels_products_fk" FOREIGN KEY ("products_id") REFERENCES "public"."products"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_articles_v_rels" ADD CONSTRAINT "_articles_v_rels_regions_fk" FOREIGN KEY ("regions_id") REFERENCES "public"."regions"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "topics" ADD CONSTRAINT "topics_parent_id_topics_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."topics"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "topics" ADD CONSTRAINT "topics_pillar_id_articles_id_fk" FOREIGN KEY ("pillar_id") REFERENCES "public"."articles"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "topics" ADD CONSTRAINT "topics_created_by_id_users_id_fk" FOREIGN KEY ("created_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "topics" ADD CONSTRAINT "topics_updated_by_id_users_id_fk" FOREIGN KEY ("updated_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "topics_rels" ADD CONSTRAINT "topics_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."topics"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "topics_rels" ADD CONSTRAINT "topics_rels_spots_fk" FOREIGN KEY ("spots_id") REFERENCES "public"."spots"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "topics_rels" ADD CONSTRAINT "topics_rels_articles_fk" FOREIGN KEY ("articles_id") REFERENCES "public"."articles"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "topics_rels" ADD CONSTRAINT "topics_rels_muscles_fk" FOREIGN KEY ("muscles_id") REFERENCES "public"."muscles"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "topics_rels" ADD CONSTRAINT "topics_rels_references_fk" FOREIGN KEY ("references_id") REFERENCES "public"."references"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "topics_rels" ADD CONSTRAINT "topics_rels_products_fk" FOREIGN KEY ("products_id") REFERENCES "public"."products"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "topics_rels" ADD CONSTRAINT "topics_rels_regions_fk" FOREIGN KEY ("regions_id") REFERENCES "public"."regions"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "topics_rels" ADD CONSTRAINT "topics_rels_people_fk" FOREIGN KEY ("people_id") REFERENCES "public"."people"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "topics_rels" ADD CONSTRAINT "topics_rels_topics_fk" FOREIGN KEY ("topics_id") REFERENCES "public"."topics"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_topics_v" ADD CONSTRAINT "_topics_v_parent_id_topics_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."topics"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_topics_v" ADD CONSTRAINT "_topics_v_version_parent_id_topics_id_fk" FOREIGN KEY ("version_parent_id") REFERENCES "public"."topics"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_topics_v" ADD CONSTRAINT "_topics_v_version_pillar_id_articles_id_fk" FOREIGN KEY ("version_pillar_id") REFERENCES "public"."articles"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_topics_v" ADD CONSTRAINT "_topics_v_version_created_by_id_users_id_fk" FOREIGN KEY ("version_created_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_topics_v" ADD CONSTRAINT "_topics_v_version_updated_by_id_users_id_fk" FOREIGN KEY ("version_updated_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_topics_v_rels" ADD CONSTRAINT "_topics_v_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_topics_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_topics_v_rels" ADD CONSTRAINT "_topics_v_rels_spots_fk" FOREIGN KEY ("spots_id") REFERENCES "public"."spots"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_topics_v_rels" ADD CONSTRAINT "_topics_v_rels_articles_fk" FOREIGN KEY ("articles_id") REFERENCES "public"."articles"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_topics_v_rels" ADD CONSTRAINT "_topics_v_rels_muscles_fk" FOREIGN KEY ("muscles_id") REFERENCES "public"."muscles"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_topics_v_rels" ADD CONSTRAINT "_topics_v_rels_references_fk" FOREIGN KEY ("references_id") REFERENCES "public"."references"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_topics_v_rels" ADD CONSTRAINT "_topics_v_rels_products_fk" FOREIGN KEY ("products_id") REFERENCES "public"."products"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_topics_v_rels" ADD CONSTRAINT "_topics_v_rels_regions_fk" FOREIGN KEY ("regions_id") REFERENCES "public"."regions"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_topics_v_rels" ADD CONSTRAINT "_topics_v_rels_people_fk" FOREIGN KEY ("people_id") REFERENCES "public"."people"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_topics_v_rels" ADD CONSTRAINT "_topics_v_rels_topics_fk" FOREIGN KEY ("topics_id") REFERENCES "public"."topics"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "people" ADD CONSTRAINT "people_photo_id_media_id_fk" FOREIGN KEY ("photo_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "people" ADD CONSTRAINT "people_created_by_id_users_id_fk" FOREIGN KEY ("created_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "people" ADD CONSTRAINT "people_updated_by_id_users_id_fk" FOREIGN KEY ("updated_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "people_rels" ADD CONSTRAINT "people_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."people"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "people_rels" ADD CONSTRAINT "people_rels_articles_fk" FOREIGN KEY ("articles_id") REFERENCES "public"."articles"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "people_rels" ADD CONSTRAINT "people_rels_muscles_fk" FOREIGN KEY ("muscles_id") REFERENCES "public"."muscles"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "people_rels" ADD CONSTRAINT "people_rels_spots_fk" FOREIGN KEY ("spots_id") REFERENCES "public"."spots"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "people_rels" ADD CONSTRAINT "people_rels_references_fk" FOREIGN KEY ("references_id") REFERENCES "public"."references"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "people_rels" ADD CONSTRAINT "people_rels_products_fk" FOREIGN KEY ("products_id") REFERENCES "public"."products"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "people_rels" ADD CONSTRAINT "people_rels_regions_fk" FOREIGN KEY ("regions_id") REFERENCES "public"."regions"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "people_rels" ADD CONSTRAINT "people_rels_people_fk" FOREIGN KEY ("people_id") REFERENCES "public"."people"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "people_rels" ADD CONSTRAINT "people_rels_topics_fk" FOREIGN KEY ("topics_id") REFERENCES "public"."topics"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_people_v" ADD CONSTRAINT "_people_v_parent_id_people_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."people"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_people_v" ADD CONSTRAINT "_people_v_version_photo_id_media_id_fk" FOREIGN KEY ("version_photo_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_people_v" ADD CONSTRAINT "_people_v_version_created_by_id_users_id_fk" FOREIGN KEY ("version_created_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_people_v" ADD CONSTRAINT "_people_v_version_updated_by_id_users_id_fk" FOREIGN KEY ("version_updated_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_people_v_rels" ADD CONSTRAINT "_people_v_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_people_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_people_v_rels" ADD CONSTRAINT "_people_v_rels_articles_fk" FOREIGN KEY ("articles_id") REFERENCES "public"."articles"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_people_v_rels" ADD CONSTRAINT "_people_v_rels_muscles_fk" FOREIGN KEY ("muscles_id") REFERENCES "public"."muscles"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_people_v_rels" ADD CONSTRAINT "_people_v_rels_spots_fk" FOREIGN KEY ("spots_id") REFERENCES "public"."spots"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_people_v_rels" ADD CONSTRAINT "_people_v_rels_references_fk" FOREIGN KEY ("references_id") REFERENCES "public"."references"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_people_v_rels" ADD CONSTRAINT "_people_v_rels_products_fk" FOREIGN KEY ("products_id") REFERENCES "public"."products"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_people_v_rels" ADD CONSTRAINT "_people_v_rels_regions_fk" FOREIGN KEY ("regions_id") REFERENCES "public"."regions"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_people_v_rels" ADD CONSTRAINT "_people_v_rels_people_fk" FOREIGN KEY ("people_id") REFERENCES "public"."people"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_people_v_rels" ADD CONSTRAINT "_people_v_rels_topics_fk" FOREIGN KEY ("topics_id") REFERENCES "public"."topics"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "spots_complaints" ADD CONSTRAINT "spots_complaints_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."spots"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "spots_location_regions" ADD CONSTRAINT "spots_location_regions_region_id_regions_id_fk" FOREIGN KEY ("region_id") REFERENCES "public"."regions"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "spots_location_regions" ADD CONSTRAINT "spots_location_regions_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."spots"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "spots_referral_primary" ADD CONSTRAINT "spots_referral_primary_region_id_regions_id_fk" FOREIGN KEY ("region_id") REFERENCES "public"."regions"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "spots_referral_primary" ADD CONSTRAINT "spots_referral_primary_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."spots"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "spots_referral_spillover" ADD CONSTRAINT "spots_referral_spillover_region_id_regions_id_fk" FOREIGN KEY ("region_id") REFERENCES "public"."regions"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "spots_referral_spillover" ADD CONSTRAINT "spots_referral_spillover_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."spots"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "spots_self_treatment_steps" ADD CONSTRAINT "spots_self_treatment_steps_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."spots"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "spots_self_treatment_stop_if" ADD CONSTRAINT "spots_self_treatment_stop_if_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."spots"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "spots_cautions" ADD CONSTRAINT "spots_cautions_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."spots"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "spots_care_cards_when" ADD CONSTRAINT "spots_care_cards_when_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."spots_care_cards"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "spots_care_cards" ADD CONSTRAINT "spots_care_cards_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."spots"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "spots_sources" ADD CONSTRAINT "spots_sources_reference_id_references_id_fk" FOREIGN KEY ("reference_id") REFERENCES "public"."references"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "spots_sources" ADD CONSTRAINT "spots_sources_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."spots"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "spots" ADD CONSTRAINT "spots_reviewed_by_id_people_id_fk" FOREIGN KEY ("reviewed_by_id") REFERENCES "public"."people"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "spots" ADD CONSTRAINT "spots_article_id_articles_id_fk" FOREIGN KEY ("article_id") REFERENCES "public"."articles"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "spots" ADD CONSTRAINT "spots_created_by_id_users_id_fk" FOREIGN KEY ("created_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "spots" ADD CONSTRAINT "spots_updated_by_id_users_id_fk" FOREIGN KEY ("updated_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "spots_texts" ADD CONSTRAINT "spots_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."spots"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "spots_rels" ADD CONSTRAINT "spots_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."spots"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "spots_rels" ADD CONSTRAINT "spots_rels_muscles_fk" FOREIGN KEY ("muscles_id") REFERENCES "public"."muscles"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "spots_rels" ADD CONSTRAINT "spots_rels_products_fk" FOREIGN KEY ("products_id") REFERENCES "public"."products"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "spots_rels" ADD CONSTRAINT "spots_rels_references_fk" FOREIGN KEY ("references_id") REFERENCES "public"."references"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "spots_rels" ADD CONSTRAINT "spots_rels_articles_fk" FOREIGN KEY ("articles_id") REFERENCES "public"."articles"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "spots_rels" ADD CONSTRAINT "spots_rels_spots_fk" FOREIGN KEY ("spots_id") REFERENCES "public"."spots"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "spots_rels" ADD CONSTRAINT "spots_rels_regions_fk" FOREIGN KEY ("regions_id") REFERENCES "public"."regions"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "spots_rels" ADD CONSTRAINT "spots_rels_people_fk" FOREIGN KEY ("people_id") REFERENCES "public"."people"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "spots_rels" ADD CONSTRAINT "spots_rels_topics_fk" FOREIGN KEY ("topics_id") REFERENCES "public"."topics"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_spots_v_version_complaints" ADD CONSTRAINT "_spots_v_version_complaints_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_spots_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_spots_v_version_location_regions" ADD CONSTRAINT "_spots_v_version_location_regions_region_id_regions_id_fk" FOREIGN KEY ("region_id") REFERENCES "public"."regions"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_spots_v_version_location_regions" ADD CONSTRAINT "_spots_v_version_location_regions_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_spots_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_spots_v_version_referral_primary" ADD CONSTRAINT "_spots_v_version_referral_primary_region_id_regions_id_fk" FOREIGN KEY ("region_id") REFERENCES "public"."regions"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_spots_v_version_referral_primary" ADD CONSTRAINT "_spots_v_version_referral_primary_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_spots_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_spots_v_version_referral_spillover" ADD CONSTRAINT "_spots_v_version_referral_spillover_region_id_regions_id_fk" FOREIGN KEY ("region_id") REFERENCES "public"."regions"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_spots_v_version_referral_spillover" ADD CONSTRAINT "_spots_v_version_referral_spillover_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_spots_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_spots_v_version_self_treatment_steps" ADD CONSTRAINT "_spots_v_version_self_treatment_steps_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_spots_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_spots_v_version_self_treatment_stop_if" ADD CONSTRAINT "_spots_v_version_self_treatment_stop_if_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_spots_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_spots_v_version_cautions" ADD CONSTRAINT "_spots_v_version_cautions_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_spots_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_spots_v_version_care_cards_when" ADD CONSTRAINT "_spots_v_version_care_cards_when_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_spots_v_version_care_cards"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_spots_v_version_care_cards" ADD CONSTRAINT "_spots_v_version_care_cards_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_spots_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_spots_v_version_sources" ADD CONSTRAINT "_spots_v_version_sources_reference_id_references_id_fk" FOREIGN KEY ("reference_id") REFERENCES "public"."references"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_spots_v_version_sources" ADD CONSTRAINT "_spots_v_version_sources_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_spots_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_spots_v" ADD CONSTRAINT "_spots_v_parent_id_spots_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."spots"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_spots_v" ADD CONSTRAINT "_spots_v_version_reviewed_by_id_people_id_fk" FOREIGN KEY ("version_reviewed_by_id") REFERENCES "public"."people"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_spots_v" ADD CONSTRAINT "_spots_v_version_article_id_articles_id_fk" FOREIGN KEY ("version_article_id") REFERENCES "public"."articles"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_spots_v" ADD CONSTRAINT "_spots_v_version_created_by_id_users_id_fk" FOREIGN KEY ("version_created_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_spots_v" ADD CONSTRAINT "_spots_v_version_updated_by_id_users_id_fk" FOREIGN KEY ("version_updated_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_spots_v_texts" ADD CONSTRAINT "_spots_v_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_spots_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_spots_v_rels" ADD CONSTRAINT "_spots_v_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_spots_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_spots_v_rels" ADD CONSTRAINT "_spots_v_rels_muscles_fk" FOREIGN KEY ("muscles_id") REFERENCES "public"."muscles"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_spots_v_rels" ADD CONSTRAINT "_spots_v_rels_products_fk" FOREIGN KEY ("products_id") REFERENCES "public"."products"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_spots_v_rels" ADD CONSTRAINT "_spots_v_rels_references_fk" FOREIGN KEY ("references_id") REFERENCES "public"."references"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_spots_v_rels" ADD CONSTRAINT "_spots_v_rels_articles_fk" FOREIGN KEY ("articles_id") REFERENCES "public"."articles"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_spots_v_rels" ADD CONSTRAINT "_spots_v_rels_spots_fk" FOREIGN KEY ("spots_id") REFERENCES "public"."spots"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_spots_v_rels" ADD CONSTRAINT "_spots_v_rels_regions_fk" FOREIGN KEY ("regions_id") REFERENCES "public"."regions"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_spots_v_rels" ADD CONSTRAINT "_spots_v_rels_people_fk" FOREIGN KEY ("people_id") REFERENCES "public"."people"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_spots_v_rels" ADD CONSTRAINT "_spots_v_rels_topics_fk" FOREIGN KEY ("topics_id") REFERENCES "public"."topics"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "muscles_action" ADD CONSTRAINT "muscles_action_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."muscles"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "muscles_sources" ADD CONSTRAINT "muscles_sources_reference_id_references_id_fk" FOREIGN KEY ("reference_id") REFERENCES "public"."references"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "muscles_sources" ADD CONSTRAINT "muscles_sources_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."muscles"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "muscles" ADD CONSTRAINT "muscles_region_id_regions_id_fk" FOREIGN KEY ("region_id") REFERENCES "public"."regions"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "muscles" ADD CONSTRAINT "muscles_diagram_id_media_id_fk" FOREIGN KEY ("diagram_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "muscles" ADD CONSTRAINT "muscles_created_by_id_users_id_fk" FOREIGN KEY ("created_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "muscles" ADD CONSTRAINT "muscles_updated_by_id_users_id_fk" FOREIGN KEY ("updated_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "muscles_texts" ADD CONSTRAINT "muscles_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."muscles"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "muscles_rels" ADD CONSTRAINT "muscles_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."muscles"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "muscles_rels" ADD CONSTRAINT "muscles_rels_articles_fk" FOREIGN KEY ("articles_id") REFERENCES "public"."articles"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "muscles_rels" ADD CONSTRAINT "muscles_rels_muscles_fk" FOREIGN KEY ("muscles_id") REFERENCES "public"."muscles"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "muscles_rels" ADD CONSTRAINT "muscles_rels_spots_fk" FOREIGN KEY ("spots_id") REFERENCES "public"."spots"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "muscles_rels" ADD CONSTRAINT "muscles_rels_references_fk" FOREIGN KEY ("references_id") REFERENCES "public"."references"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "muscles_rels" ADD CONSTRAINT "muscles_rels_products_fk" FOREIGN KEY ("products_id") REFERENCES "public"."products"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "muscles_rels" ADD CONSTRAINT "muscles_rels_regions_fk" FOREIGN KEY ("regions_id") REFERENCES "public"."regions"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "muscles_rels" ADD CONSTRAINT "muscles_rels_people_fk" FOREIGN KEY ("people_id") REFERENCES "public"."people"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "muscles_rels" ADD CONSTRAINT "muscles_rels_topics_fk" FOREIGN KEY ("topics_id") REFERENCES "public"."topics"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_muscles_v_version_action" ADD CONSTRAINT "_muscles_v_version_action_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_muscles_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_muscles_v_version_sources" ADD CONSTRAINT "_muscles_v_version_sources_reference_id_references_id_fk" FOREIGN KEY ("reference_id") REFERENCES "public"."references"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_muscles_v_version_sources" ADD CONSTRAINT "_muscles_v_version_sources_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_muscles_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_muscles_v" ADD CONSTRAINT "_muscles_v_parent_id_muscles_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."muscles"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_muscles_v" ADD CONSTRAINT "_muscles_v_version_region_id_regions_id_fk" FOREIGN KEY ("version_region_id") REFERENCES "public"."regions"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_muscles_v" ADD CONSTRAINT "_muscles_v_version_diagram_id_media_id_fk" FOREIGN KEY ("version_diagram_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_muscles_v" ADD CONSTRAINT "_muscles_v_version_created_by_id_users_id_fk" FOREIGN KEY ("version_created_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_muscles_v" ADD CONSTRAINT "_muscles_v_version_updated_by_id_users_id_fk" FOREIGN KEY ("version_updated_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_muscles_v_texts" ADD CONSTRAINT "_muscles_v_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_muscles_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_muscles_v_rels" ADD CONSTRAINT "_muscles_v_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_muscles_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_muscles_v_rels" ADD CONSTRAINT "_muscles_v_rels_articles_fk" FOREIGN KEY ("articles_id") REFERENCES "public"."articles"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_muscles_v_rels" ADD CONSTRAINT "_muscles_v_rels_muscles_fk" FOREIGN KEY ("muscles_id") REFERENCES "public"."muscles"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_muscles_v_rels" ADD CONSTRAINT "_muscles_v_rels_spots_fk" FOREIGN KEY ("spots_id") REFERENCES "public"."spots"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_muscles_v_rels" ADD CONSTRAINT "_muscles_v_rels_references_fk" FOREIGN KEY ("references_id") REFERENCES "public"."references"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_muscles_v_rels" ADD CONSTRAINT "_muscles_v_rels_products_fk" FOREIGN KEY ("products_id") REFERENCES "public"."products"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_muscles_v_rels" ADD CONSTRAINT "_muscles_v_rels_regions_fk" FOREIGN KEY ("regions_id") REFERENCES "public"."regions"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_muscles_v_rels" ADD CONSTRAINT "_muscles_v_rels_people_fk" FOREIGN KEY ("people_id") REFERENCES "public"."people"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_muscles_v_rels" ADD CONSTRAINT "_muscles_v_rels_topics_fk" FOREIGN KEY ("topics_id") REFERENCES "public"."topics"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "regions_views" ADD CONSTRAINT "regions_views_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."regions"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "regions_shapes_front" ADD CONSTRAINT "regions_shapes_front_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."regions"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "regions_shapes_back" ADD CONSTRAINT "regions_shapes_back_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."regions"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "regions" ADD CONSTRAINT "regions_parent_id_regions_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."regions"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "regions" ADD CONSTRAINT "regions_created_by_id_users_id_fk" FOREIGN KEY ("created_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "regions" ADD CONSTRAINT "regions_updated_by_id_users_id_fk" FOREIGN KEY ("updated_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "regions_texts" ADD CONSTRAINT "regions_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."regions"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "regions_rels" ADD CONSTRAINT "regions_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."regions"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "regions_rels" ADD CONSTRAINT "regions_rels_articles_fk" FOREIGN KEY ("articles_id") REFERENCES "public"."articles"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "regions_rels" ADD CONSTRAINT "regions_rels_muscles_fk" FOREIGN KEY ("muscles_id") REFERENCES "public"."muscles"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "regions_rels" ADD CONSTRAINT "regions_rels_spots_fk" FOREIGN KEY ("spots_id") REFERENCES "public"."spots"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "regions_rels" ADD CONSTRAINT "regions_rels_references_fk" FOREIGN KEY ("references_id") REFERENCES "public"."references"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "regions_rels" ADD CONSTRAINT "regions_rels_products_fk" FOREIGN KEY ("products_id") REFERENCES "public"."products"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "regions_rels" ADD CONSTRAINT "regions_rels_regions_fk" FOREIGN KEY ("regions_id") REFERENCES "public"."regions"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "regions_rels" ADD CONSTRAINT "regions_rels_people_fk" FOREIGN KEY ("people_id") REFERENCES "public"."people"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "regions_rels" ADD CONSTRAINT "regions_rels_topics_fk" FOREIGN KEY ("topics_id") REFERENCES "public"."topics"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_regions_v_version_views" ADD CONSTRAINT "_regions_v_version_views_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_regions_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_regions_v_version_shapes_front" ADD CONSTRAINT "_regions_v_version_shapes_front_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_regions_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_regions_v_version_shapes_back" ADD CONSTRAINT "_regions_v_version_shapes_back_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_regions_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_regions_v" ADD CONSTRAINT "_regions_v_parent_id_regions_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."regions"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_regions_v" ADD CONSTRAINT "_regions_v_version_parent_id_regions_id_fk" FOREIGN KEY ("version_parent_id") REFERENCES "public"."regions"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_regions_v" ADD CONSTRAINT "_regions_v_version_created_by_id_users_id_fk" FOREIGN KEY ("version_created_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_regions_v" ADD CONSTRAINT "_regions_v_version_updated_by_id_users_id_fk" FOREIGN KEY ("version_updated_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_regions_v_texts" ADD CONSTRAINT "_regions_v_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_regions_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_regions_v_rels" ADD CONSTRAINT "_regions_v_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_regions_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_regions_v_rels" ADD CONSTRAINT "_regions_v_rels_articles_fk" FOREIGN KEY ("articles_id") REFERENCES "public"."articles"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_regions_v_rels" ADD CONSTRAINT "_regions_v_rels_muscles_fk" FOREIGN KEY ("muscles_id") REFERENCES "public"."muscles"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_regions_v_rels" ADD CONSTRAINT "_regions_v_rels_spots_fk" FOREIGN KEY ("spots_id") REFERENCES "public"."spots"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_regions_v_rels" ADD CONSTRAINT "_regions_v_rels_references_fk" FOREIGN KEY ("references_id") REFERENCES "public"."references"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_regions_v_rels" ADD CONSTRAINT "_regions_v_rels_products_fk" FOREIGN KEY ("products_id") REFERENCES "public"."products"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_regions_v_rels" ADD CONSTRAINT "_regions_v_rels_regions_fk" FOREIGN KEY ("regions_id") REFERENCES "public"."regions"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_regions_v_rels" ADD CONSTRAINT "_regions_v_rels_people_fk" FOREIGN KEY ("people_id") REFERENCES "public"."people"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_regions_v_rels" ADD CONSTRAINT "_regions_v_rels_topics_fk" FOREIGN KEY ("topics_id") REFERENCES "public"."topics"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "references_authors" ADD CONSTRAINT "references_authors_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."references"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "references_editors" ADD CONSTRAINT "references_editors_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."references"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "references" ADD CONSTRAINT "references_created_by_id_users_id_fk" FOREIGN KEY ("created_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "references" ADD CONSTRAINT "references_updated_by_id_users_id_fk" FOREIGN KEY ("updated_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "references_texts" ADD CONSTRAINT "references_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."references"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "references_rels" ADD CONSTRAINT "references_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."references"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "references_rels" ADD CONSTRAINT "references_rels_topics_fk" FOREIGN KEY ("topics_id") REFERENCES "public"."topics"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "references_rels" ADD CONSTRAINT "references_rels_articles_fk" FOREIGN KEY ("articles_id") REFERENCES "public"."articles"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "references_rels" ADD CONSTRAINT "references_rels_muscles_fk" FOREIGN KEY ("muscles_id") REFERENCES "public"."muscles"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "references_rels" ADD CONSTRAINT "references_rels_spots_fk" FOREIGN KEY ("spots_id") REFERENCES "public"."spots"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "references_rels" ADD CONSTRAINT "references_rels_references_fk" FOREIGN KEY ("references_id") REFERENCES "public"."references"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "references_rels" ADD CONSTRAINT "references_rels_products_fk" FOREIGN KEY ("products_id") REFERENCES "public"."products"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "references_rels" ADD CONSTRAINT "references_rels_regions_fk" FOREIGN KEY ("regions_id") REFERENCES "public"."regions"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "references_rels" ADD CONSTRAINT "references_rels_people_fk" FOREIGN KEY ("people_id") REFERENCES "public"."people"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_references_v_version_authors" ADD CONSTRAINT "_references_v_version_authors_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_references_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_references_v_version_editors" ADD CONSTRAINT "_references_v_version_editors_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_references_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_references_v" ADD CONSTRAINT "_references_v_parent_id_references_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."references"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_references_v" ADD CONSTRAINT "_references_v_version_created_by_id_users_id_fk" FOREIGN KEY ("version_created_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_references_v" ADD CONSTRAINT "_references_v_version_updated_by_id_users_id_fk" FOREIGN KEY ("version_updated_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_references_v_texts" ADD CONSTRAINT "_references_v_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_references_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_references_v_rels" ADD CONSTRAINT "_references_v_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_references_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_references_v_rels" ADD CONSTRAINT "_references_v_rels_topics_fk" FOREIGN KEY ("topics_id") REFERENCES "public"."topics"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_references_v_rels" ADD CONSTRAINT "_references_v_rels_articles_fk" FOREIGN KEY ("articles_id") REFERENCES "public"."articles"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_references_v_rels" ADD CONSTRAINT "_references_v_rels_muscles_fk" FOREIGN KEY ("muscles_id") REFERENCES "public"."muscles"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_references_v_rels" ADD CONSTRAINT "_references_v_rels_spots_fk" FOREIGN KEY ("spots_id") REFERENCES "public"."spots"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_references_v_rels" ADD CONSTRAINT "_references_v_rels_references_fk" FOREIGN KEY ("references_id") REFERENCES "public"."references"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_references_v_rels" ADD CONSTRAINT "_references_v_rels_products_fk" FOREIGN KEY ("products_id") REFERENCES "public"."products"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_references_v_rels" ADD CONSTRAINT "_references_v_rels_regions_fk" FOREIGN KEY ("regions_id") REFERENCES "public"."regions"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_references_v_rels" ADD CONSTRAINT "_references_v_rels_people_fk" FOREIGN KEY ("people_id") REFERENCES "public"."people"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "products_suited_for" ADD CONSTRAINT "products_suited_for_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."products"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "products_not_suited_for" ADD CONSTRAINT "products_not_suited_for_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."products"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "products_usage" ADD CONSTRAINT "products_usage_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."products"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "products_cautions" ADD CONSTRAINT "products_cautions_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."products"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "products_offers" ADD CONSTRAINT "products_offers_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."products"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "products_maker_claims" ADD CONSTRAINT "products_maker_claims_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."products"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "products_reimbursement" ADD CONSTRAINT "products_reimbursement_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."products"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "products_sources" ADD CONSTRAINT "products_sources_reference_id_references_id_fk" FOREIGN KEY ("reference_id") REFERENCES "public"."references"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "products_sources" ADD CONSTRAINT "products_sources_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."products"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "products" ADD CONSTRAINT "products_gentler_alternative_id_products_id_fk" FOREIGN KEY ("gentler_alternative_id") REFERENCES "public"."products"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "products" ADD CONSTRAINT "products_firmer_alternative_id_products_id_fk" FOREIGN KEY ("firmer_alternative_id") REFERENCES "public"."products"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "products" ADD CONSTRAINT "products_reviewed_by_id_people_id_fk" FOREIGN KEY ("reviewed_by_id") REFERENCES "public"."people"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "products" ADD CONSTRAINT "products_created_by_id_users_id_fk" FOREIGN KEY ("created_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "products" ADD CONSTRAINT "products_updated_by_id_users_id_fk" FOREIGN KEY ("updated_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "products_texts" ADD CONSTRAINT "products_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."products"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "products_rels" ADD CONSTRAINT "products_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."products"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "products_rels" ADD CONSTRAINT "products_rels_media_fk" FOREIGN KEY ("media_id") REFERENCES "public"."media"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "products_rels" ADD CONSTRAINT "products_rels_muscles_fk" FOREIGN KEY ("muscles_id") REFERENCES "public"."muscles"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "products_rels" ADD CONSTRAINT "products_rels_references_fk" FOREIGN KEY ("references_id") REFERENCES "public"."references"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "products_rels" ADD CONSTRAINT "products_rels_articles_fk" FOREIGN KEY ("articles_id") REFERENCES "public"."articles"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "products_rels" ADD CONSTRAINT "products_rels_spots_fk" FOREIGN KEY ("spots_id") REFERENCES "public"."spots"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "products_rels" ADD CONSTRAINT "products_rels_products_fk" FOREIGN KEY ("products_id") REFERENCES "public"."products"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "products_rels" ADD CONSTRAINT "products_rels_regions_fk" FOREIGN KEY ("regions_id") REFERENCES "public"."regions"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "products_rels" ADD CONSTRAINT "products_rels_people_fk" FOREIGN KEY ("people_id") REFERENCES "public"."people"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "products_rels" ADD CONSTRAINT "products_rels_topics_fk" FOREIGN KEY ("topics_id") REFERENCES "public"."topics"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_products_v_version_suited_for" ADD CONSTRAINT "_products_v_version_suited_for_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_products_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_products_v_version_not_suited_for" ADD CONSTRAINT "_products_v_version_not_suited_for_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_products_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_products_v_version_usage" ADD CONSTRAINT "_products_v_version_usage_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_products_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_products_v_version_cautions" ADD CONSTRAINT "_products_v_version_cautions_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_products_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_products_v_version_offers" ADD CONSTRAINT "_products_v_version_offers_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_products_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_products_v_version_maker_claims" ADD CONSTRAINT "_products_v_version_maker_claims_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_products_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_products_v_version_reimbursement" ADD CONSTRAINT "_products_v_version_reimbursement_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_products_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_products_v_version_sources" ADD CONSTRAINT "_products_v_version_sources_reference_id_references_id_fk" FOREIGN KEY ("reference_id") REFERENCES "public"."references"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_products_v_version_sources" ADD CONSTRAINT "_products_v_version_sources_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_products_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_products_v" ADD CONSTRAINT "_products_v_parent_id_products_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."products"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_products_v" ADD CONSTRAINT "_products_v_version_gentler_alternative_id_products_id_fk" FOREIGN KEY ("version_gentler_alternative_id") REFERENCES "public"."products"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_products_v" ADD CONSTRAINT "_products_v_version_firmer_alternative_id_products_id_fk" FOREIGN KEY ("version_firmer_alternative_id") REFERENCES "public"."products"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_products_v" ADD CONSTRAINT "_products_v_version_reviewed_by_id_people_id_fk" FOREIGN KEY ("version_reviewed_by_id") REFERENCES "public"."people"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_products_v" ADD CONSTRAINT "_products_v_version_created_by_id_users_id_fk" FOREIGN KEY ("version_created_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_products_v" ADD CONSTRAINT "_products_v_version_updated_by_id_users_id_fk" FOREIGN KEY ("version_updated_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_products_v_texts" ADD CONSTRAINT "_products_v_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_products_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_products_v_rels" ADD CONSTRAINT "_products_v_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_products_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_products_v_rels" ADD CONSTRAINT "_products_v_rels_media_fk" FOREIGN KEY ("media_id") REFERENCES "public"."media"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_products_v_rels" ADD CONSTRAINT "_products_v_rels_muscles_fk" FOREIGN KEY ("muscles_id") REFERENCES "public"."muscles"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_products_v_rels" ADD CONSTRAINT "_products_v_rels_references_fk" FOREIGN KEY ("references_id") REFERENCES "public"."references"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_products_v_rels" ADD CONSTRAINT "_products_v_rels_articles_fk" FOREIGN KEY ("articles_id") REFERENCES "public"."articles"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_products_v_rels" ADD CONSTRAINT "_products_v_rels_spots_fk" FOREIGN KEY ("spots_id") REFERENCES "public"."spots"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_products_v_rels" ADD CONSTRAINT "_products_v_rels_products_fk" FOREIGN KEY ("products_id") REFERENCES "public"."products"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_products_v_rels" ADD CONSTRAINT "_products_v_rels_regions_fk" FOREIGN KEY ("regions_id") REFERENCES "public"."regions"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_products_v_rels" ADD CONSTRAINT "_products_v_rels_people_fk" FOREIGN KEY ("people_id") REFERENCES "public"."people"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_products_v_rels" ADD CONSTRAINT "_products_v_rels_topics_fk" FOREIGN KEY ("topics_id") REFERENCES "public"."topics"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "media" ADD CONSTRAINT "media_created_by_id_users_id_fk" FOREIGN KEY ("created_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "media" ADD CONSTRAINT "media_updated_by_id_users_id_fk" FOREIGN KEY ("updated_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "users_sessions" ADD CONSTRAINT "users_sessions_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "users" ADD CONSTRAINT "users_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."payload_locked_documents"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_articles_fk" FOREIGN KEY ("articles_id") REFERENCES "public"."articles"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_topics_fk" FOREIGN KEY ("topics_id") REFERENCES "public"."topics"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_people_fk" FOREIGN KEY ("people_id") REFERENCES "public"."people"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_spots_fk" FOREIGN KEY ("spots_id") REFERENCES "public"."spots"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_muscles_fk" FOREIGN KEY ("muscles_id") REFERENCES "public"."muscles"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_regions_fk" FOREIGN KEY ("regions_id") REFERENCES "public"."regions"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_references_fk" FOREIGN KEY ("references_id") REFERENCES "public"."references"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_products_fk" FOREIGN KEY ("products_id") REFERENCES "public"."products"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_media_fk" FOREIGN KEY ("media_id") REFERENCES "public"."media"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_redirects_fk" FOREIGN KEY ("redirects_id") REFERENCES "public"."redirects"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_users_fk" FOREIGN KEY ("users_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_preferences_rels" ADD CONSTRAINT "payload_preferences_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."payload_preferences"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_preferences_rels" ADD CONSTRAINT "payload_preferences_rels_users_fk" FOREIGN KEY ("users_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "site_navigation" ADD CONSTRAINT "site_navigation_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."site"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "site_footer" ADD CONSTRAINT "site_footer_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."site"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "site_attribution" ADD CONSTRAINT "site_attribution_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."site"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_site_v_version_navigation" ADD CONSTRAINT "_site_v_version_navigation_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_site_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_site_v_version_footer" ADD CONSTRAINT "_site_v_version_footer_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_site_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_site_v_version_attribution" ADD CONSTRAINT "_site_v_version_attribution_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_site_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "editorial_policy_paragraphs" ADD CONSTRAINT "editorial_policy_paragraphs_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."editorial_policy"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_editorial_policy_v_version_paragraphs" ADD CONSTRAINT "_editorial_policy_v_version_paragraphs_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_editorial_policy_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "medical_disclaimer_paragraphs" ADD CONSTRAINT "medical_disclaimer_paragraphs_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."medical_disclaimer"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_medical_disclaimer_v_version_paragraphs" ADD CONSTRAINT "_medical_disclaimer_v_version_paragraphs_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_medical_disclaimer_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "self_treatment_general_cautions" ADD CONSTRAINT "self_treatment_general_cautions_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."self_treatment"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "self_treatment_steps" ADD CONSTRAINT "self_treatment_steps_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."self_treatment"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "self_treatment_contradictions_positions" ADD CONSTRAINT "self_treatment_contradictions_positions_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."self_treatment_contradictions"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "self_treatment_contradictions" ADD CONSTRAINT "self_treatment_contradictions_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."self_treatment"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "self_treatment_sources" ADD CONSTRAINT "self_treatment_sources_reference_id_references_id_fk" FOREIGN KEY ("reference_id") REFERENCES "public"."references"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "self_treatment_sources" ADD CONSTRAINT "self_treatment_sources_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."self_treatment"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "self_treatment_rels" ADD CONSTRAINT "self_treatment_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."self_treatment"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "self_treatment_rels" ADD CONSTRAINT "self_treatment_rels_references_fk" FOREIGN KEY ("references_id") REFERENCES "public"."references"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_self_treatment_v_version_general_cautions" ADD CONSTRAINT "_self_treatment_v_version_general_cautions_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_self_treatment_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_self_treatment_v_version_steps" ADD CONSTRAINT "_self_treatment_v_version_steps_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_self_treatment_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_self_treatment_v_version_contradictions_positions" ADD CONSTRAINT "_self_treatment_v_version_contradictions_positions_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_self_treatment_v_version_contradictions"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_self_treatment_v_version_contradictions" ADD CONSTRAINT "_self_treatment_v_version_contradictions_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_self_treatment_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_self_treatment_v_version_sources" ADD CONSTRAINT "_self_treatment_v_version_sources_reference_id_references_id_fk" FOREIGN KEY ("reference_id") REFERENCES "public"."references"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_self_treatment_v_version_sources" ADD CONSTRAINT "_self_treatment_v_version_sources_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_self_treatment_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_self_treatment_v_rels" ADD CONSTRAINT "_self_treatment_v_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_self_treatment_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_self_treatment_v_rels" ADD CONSTRAINT "_self_treatment_v_rels_references_fk" FOREIGN KEY ("references_id") REFERENCES "public"."references"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "articles_key_points_order_idx" ON "articles_key_points" USING btree ("_order");
  CREATE INDEX "articles_key_points_parent_id_idx" ON "articles_key_points" USING btree ("_parent_id");
  CREATE INDEX "articles_disclosures_order_idx" ON "articles_disclosures" USING btree ("_order");
  CREATE INDEX "articles_disclosures_parent_id_idx" ON "articles_disclosures" USING btree ("_parent_id");
  CREATE INDEX "articles_further_reading_order_idx" ON "articles_further_reading" USING btree ("_order");
  CREATE INDEX "articles_further_reading_parent_id_idx" ON "articles_further_reading" USING btree ("_parent_id");
  CREATE INDEX "articles_update_log_order_idx" ON "articles_update_log" USING btree ("_order");
  CREATE INDEX "articles_update_log_parent_id_idx" ON "articles_update_log" USING btree ("_parent_id");
  CREATE INDEX "articles_kind_idx" ON "articles" USING btree ("kind");
  CREATE INDEX "articles_hero_idx" ON "articles" USING btree ("hero_id");
  CREATE INDEX "articles_pillar_idx" ON "articles" USING btree ("pillar_id");
  CREATE INDEX "articles_reviewed_by_idx" ON "articles" USING btree ("reviewed_by_id");
  CREATE INDEX "articles_next_review_at_idx" ON "articles" USING btree ("next_review_at");
  CREATE UNIQUE INDEX "articles_slug_idx" ON "articles" USING btree ("slug");
  CREATE INDEX "articles_published_at_idx" ON "articles" USING btree ("published_at");
  CREATE INDEX "articles_created_by_idx" ON "articles" USING btree ("created_by_id");
  CREATE INDEX "articles_updated_by_idx" ON "articles" USING btree ("updated_by_id");
  CREATE INDEX "articles_updated_at_idx" ON "articles" USING btree ("updated_at");
  CREATE INDEX "articles_created_at_idx" ON "articles" USING btree ("created_at");
  CREATE INDEX "articles_deleted_at_idx" ON "articles" USING btree ("deleted_at");
  CREATE INDEX "articles__status_idx" ON "articles" USING btree ("_status");
  CREATE INDEX "articles_texts_order_parent" ON "articles_texts" USING btree ("order","parent_id");
  CREATE INDEX "articles_rels_order_idx" ON "articles_rels" USING btree ("order");
  CREATE INDEX "articles_rels_parent_idx" ON "articles_rels" USING btree ("parent_id");
  CREATE INDEX "articles_rels_path_idx" ON "articles_rels" USING btree ("path");
  CREATE INDEX "articles_rels_topics_id_idx" ON "articles_rels" USING btree ("topics_id");
  CREATE INDEX "articles_rels_people_id_idx" ON "articles_rels" USING btree ("people_id");
  CREATE INDEX "articles_rels_articles_id_idx" ON "articles_rels" USING btree ("articles_id");
  CREATE INDEX "articles_rels_muscles_id_idx" ON "articles_rels" USING btree ("muscles_id");
  CREATE INDEX "articles_rels_spots_id_idx" ON "articles_rels" USING btree ("spots_id");
  CREATE INDEX "articles_rels_references_id_idx" ON "articles_rels" USING btree ("references_id");
  CREATE INDEX "articles_rels_products_id_idx" ON "articles_rels" USING btree ("products_id");
  CREATE INDEX "articles_rels_regions_id_idx" ON "articles_rels" USING btree ("regions_id");
  CREATE INDEX "_articles_v_version_key_points_order_idx" ON "_articles_v_version_key_points" USING btree ("_order");
  CREATE INDEX "_articles_v_version_key_points_parent_id_idx" ON "_articles_v_version_key_points" USING btree ("_parent_id");
  CREATE INDEX "_articles_v_version_disclosures_order_idx" ON "_articles_v_version_disclosures" USING btree ("_order");
  CREATE INDEX "_articles_v_version_disclosures_parent_id_idx" ON "_articles_v_version_disclosures" USING btree ("_parent_id");
  CREATE INDEX "_articles_v_version_further_reading_order_idx" ON "_articles_v_version_further_reading" USING btree ("_order");
  CREATE INDEX "_articles_v_version_further_reading_parent_id_idx" ON "_articles_v_version_further_reading" USING btree ("_parent_id");
  CREATE INDEX "_articles_v_version_update_log_order_idx" ON "_articles_v_version_update_log" USING btree ("_order");
  CREATE INDEX "_articles_v_version_update_log_parent_id_idx" ON "_articles_v_version_update_log" USING btree ("_parent_id");
  CREATE INDEX "_articles_v_parent_idx" ON "_articles_v" USING btree ("parent_id");
  CREATE INDEX "_articles_v_version_version_kind_idx" ON "_articles_v" USING btree ("version_kind");
  CREATE INDEX "_articles_v_version_version_hero_idx" ON "_articles_v" USING btree ("version_hero_id");
  CREATE INDEX "_articles_v_version_version_pillar_idx" ON "_articles_v" USING btree ("version_pillar_id");
  CREATE INDEX "_articles_v_version_version_reviewed_by_idx" ON "_articles_v" USING btree ("version_reviewed_by_id");
  CREATE INDEX "_articles_v_version_version_next_review_at_idx" ON "_articles_v" USING btree ("version_next_review_at");
  CREATE INDEX "_articles_v_version_version_slug_idx" ON "_articles_v" USING btree ("version_slug");
  CREATE INDEX "_articles_v_version_version_published_at_idx" ON "_articles_v" USING btree ("version_published_at");
  CREATE INDEX "_articles_v_version_version_created_by_idx" ON "_articles_v" USING btree ("version_created_by_id");
  CREATE INDEX "_articles_v_version_version_updated_by_idx" ON "_articles_v" USING btree ("version_updated_by_id");
  CREATE INDEX "_articles_v_version_version_updated_at_idx" ON "_articles_v" USING btree ("version_updated_at");
  CREATE INDEX "_articles_v_version_version_created_at_idx" ON "_articles_v" USING btree ("version_created_at");
  CREATE INDEX "_articles_v_version_version_deleted_at_idx" ON "_articles_v" USING btree ("version_deleted_at");
  CREATE INDEX "_articles_v_version_version__status_idx" ON "_articles_v" USING btree ("version__status");
  CREATE INDEX "_articles_v_created_at_idx" ON "_articles_v" USING btree ("created_at");
  CREATE INDEX "_articles_v_updated_at_idx" ON "_articles_v" USING btree ("updated_at");
  CREATE INDEX "_articles_v_latest_idx" ON "_articles_v" USING btree ("latest");
  CREATE INDEX "_articles_v_autosave_idx" ON "_articles_v" USING btree ("autosave");
  CREATE INDEX "_articles_v_texts_order_parent" ON "_articles_v_texts" USING btree ("order","parent_id");
  CREATE INDEX "_articles_v_rels_order_idx" ON "_articles_v_rels" USING btree ("order");
  CREATE INDEX "_articles_v_rels_parent_idx" ON "_articles_v_rels" USING btree ("parent_id");
  CREATE INDEX "_articles_v_rels_path_idx" ON "_articles_v_rels" USING btree ("path");
  CREATE INDEX "_articles_v_rels_topics_id_idx" ON "_articles_v_rels" USING btree ("topics_id");
  CREATE INDEX "_articles_v_rels_people_id_idx" ON "_articles_v_rels" USING btree ("people_id");
  CREATE INDEX "_articles_v_rels_articles_id_idx" ON "_articles_v_rels" USING btree ("articles_id");
  CREATE INDEX "_articles_v_rels_muscles_id_idx" ON "_articles_v_rels" USING btree ("muscles_id");
  CREATE INDEX "_articles_v_rels_spots_id_idx" ON "_articles_v_rels" USING btree ("spots_id");
  CREATE INDEX "_articles_v_rels_references_id_idx" ON "_articles_v_rels" USING btree ("references_id");
  CREATE INDEX "_articles_v_rels_products_id_idx" ON "_articles_v_rels" USING btree ("products_id");
  CREATE INDEX "_articles_v_rels_regions_id_idx" ON "_articles_v_rels" USING btree ("regions_id");
  CREATE INDEX "topics_parent_idx" ON "topics" USING btree ("parent_id");
  CREATE INDEX "topics_pillar_idx" ON "topics" USING btree ("pillar_id");
  CREATE UNIQUE INDEX "topics_slug_idx" ON "topics" USING btree ("slug");
  CREATE INDEX "topics_published_at_idx" ON "topics" USING btree ("published_at");
  CREATE INDEX "topics_created_by_idx" ON "topics" USING btree ("created_by_id");
  CREATE INDEX "topics_updated_by_idx" ON "topics" USING btree ("updated_by_id");
  CREATE INDEX "topics_updated_at_idx" ON "topics" USING btree ("updated_at");
  CREATE INDEX "topics_created_at_idx" ON "topics" USING btree ("created_at");
  CREATE INDEX "topics_deleted_at_idx" ON "topics" USING btree ("deleted_at");
  CREATE INDEX "topics__status_idx" ON "topics" USING btree ("_status");
  CREATE INDEX "topics_rels_order_idx" ON "topics_rels" USING btree ("order");
  CREATE INDEX "topics_rels_parent_idx" ON "topics_rels" USING btree ("parent_id");
  CREATE INDEX "topics_rels_path_idx" ON "topics_rels" USING btree ("path");
  CREATE INDEX "topics_rels_spots_id_idx" ON "topics_rels" USING btree ("spots_id");
  CREATE INDEX "topics_rels_articles_id_idx" ON "topics_rels" USING btree ("articles_id");
  CREATE INDEX "topics_rels_muscles_id_idx" ON "topics_rels" USING btree ("muscles_id");
  CREATE INDEX "topics_rels_references_id_idx" ON "topics_rels" USING btree ("references_id");
  CREATE INDEX "topics_rels_products_id_idx" ON "topics_rels" USING btree ("products_id");
  CREATE INDEX "topics_rels_regions_id_idx" ON "topics_rels" USING btree ("regions_id");
  CREATE INDEX "topics_rels_people_id_idx" ON "topics_rels" USING btree ("people_id");
  CREATE INDEX "topics_rels_topics_id_idx" ON "topics_rels" USING btree ("topics_id");
  CREATE INDEX "_topics_v_parent_idx" ON "_topics_v" USING btree ("parent_id");
  CREATE INDEX "_topics_v_version_version_parent_idx" ON "_topics_v" USING btree ("version_parent_id");
  CREATE INDEX "_topics_v_version_version_pillar_idx" ON "_topics_v" USING btree ("version_pillar_id");
  CREATE INDEX "_topics_v_version_version_slug_idx" ON "_topics_v" USING btree ("version_slug");
  CREATE INDEX "_topics_v_version_version_published_at_idx" ON "_topics_v" USING btree ("version_published_at");
  CREATE INDEX "_topics_v_version_version_created_by_idx" ON "_topics_v" USING btree ("version_created_by_id");
  CREATE INDEX "_topics_v_version_version_updated_by_idx" ON "_topics_v" USING btree ("version_updated_by_id");
  CREATE INDEX "_topics_v_version_version_updated_at_idx" ON "_topics_v" USING btree ("version_updated_at");
  CREATE INDEX "_topics_v_version_version_created_at_idx" ON "_topics_v" USING btree ("version_created_at");
  CREATE INDEX "_topics_v_version_version_deleted_at_idx" ON "_topics_v" USING btree ("version_deleted_at");
  CREATE INDEX "_topics_v_version_version__status_idx" ON "_topics_v" USING btree ("version__status");
  CREATE INDEX "_topics_v_created_at_idx" ON "_topics_v" USING btree ("created_at");
  CREATE INDEX "_topics_v_updated_at_idx" ON "_topics_v" USING btree ("updated_at");
  CREATE INDEX "_topics_v_latest_idx" ON "_topics_v" USING btree ("latest");
  CREATE INDEX "_topics_v_autosave_idx" ON "_topics_v" USING btree ("autosave");
  CREATE INDEX "_topics_v_rels_order_idx" ON "_topics_v_rels" USING btree ("order");
  CREATE INDEX "_topics_v_rels_parent_idx" ON "_topics_v_rels" USING btree ("parent_id");
  CREATE INDEX "_topics_v_rels_path_idx" ON "_topics_v_rels" USING btree ("path");
  CREATE INDEX "_topics_v_rels_spots_id_idx" ON "_topics_v_rels" USING btree ("spots_id");
  CREATE INDEX "_topics_v_rels_articles_id_idx" ON "_topics_v_rels" USING btree ("articles_id");
  CREATE INDEX "_topics_v_rels_muscles_id_idx" ON "_topics_v_rels" USING btree ("muscles_id");
  CREATE INDEX "_topics_v_rels_references_id_idx" ON "_topics_v_rels" USING btree ("references_id");
  CREATE INDEX "_topics_v_rels_products_id_idx" ON "_topics_v_rels" USING btree ("products_id");
  CREATE INDEX "_topics_v_rels_regions_id_idx" ON "_topics_v_rels" USING btree ("regions_id");
  CREATE INDEX "_topics_v_rels_people_id_idx" ON "_topics_v_rels" USING btree ("people_id");
  CREATE INDEX "_topics_v_rels_topics_id_idx" ON "_topics_v_rels" USING btree ("topics_id");
  CREATE INDEX "people_photo_idx" ON "people" USING btree ("photo_id");
  CREATE UNIQUE INDEX "people_slug_idx" ON "people" USING btree ("slug");
  CREATE INDEX "people_published_at_idx" ON "people" USING btree ("published_at");
  CREATE INDEX "people_created_by_idx" ON "people" USING btree ("created_by_id");
  CREATE INDEX "people_updated_by_idx" ON "people" USING btree ("updated_by_id");
  CREATE INDEX "people_updated_at_idx" ON "people" USING btree ("updated_at");
  CREATE INDEX "people_created_at_idx" ON "people" USING btree ("created_at");
  CREATE INDEX "people_deleted_at_idx" ON "people" USING btree ("deleted_at");
  CREATE INDEX "people__status_idx" ON "people" USING btree ("_status");
  CREATE INDEX "people_rels_order_idx" ON "people_rels" USING btree ("order");
  CREATE INDEX "people_rels_parent_idx" ON "people_rels" USING btree ("parent_id");
  CREATE INDEX "people_rels_path_idx" ON "people_rels" USING btree ("path");
  CREATE INDEX "people_rels_articles_id_idx" ON "people_rels" USING btree ("articles_id");
  CREATE INDEX "people_rels_muscles_id_idx" ON "people_rels" USING btree ("muscles_id");
  CREATE INDEX "people_rels_spots_id_idx" ON "people_rels" USING btree ("spots_id");
  CREATE INDEX "people_rels_references_id_idx" ON "people_rels" USING btree ("references_id");
  CREATE INDEX "people_rels_products_id_idx" ON "people_rels" USING btree ("products_id");
  CREATE INDEX "people_rels_regions_id_idx" ON "people_rels" USING btree ("regions_id");
  CREATE INDEX "people_rels_people_id_idx" ON "people_rels" USING btree ("people_id");
  CREATE INDEX "people_rels_topics_id_idx" ON "people_rels" USING btree ("topics_id");
  CREATE INDEX "_people_v_parent_idx" ON "_people_v" USING btree ("parent_id");
  CREATE INDEX "_people_v_version_version_photo_idx" ON "_people_v" USING btree ("version_photo_id");
  CREATE INDEX "_people_v_version_version_slug_idx" ON "_people_v" USING btree ("version_slug");
  CREATE INDEX "_people_v_version_version_published_at_idx" ON "_people_v" USING btree ("version_published_at");
  CREATE INDEX "_people_v_version_version_created_by_idx" ON "_people_v" USING btree ("version_created_by_id");
  CREATE INDEX "_people_v_version_version_updated_by_idx" ON "_people_v" USING btree ("version_updated_by_id");
  CREATE INDEX "_people_v_version_version_updated_at_idx" ON "_people_v" USING btree ("version_updated_at");
  CREATE INDEX "_people_v_version_version_created_at_idx" ON "_people_v" USING btree ("version_created_at");
  CREATE INDEX "_people_v_version_version_deleted_at_idx" ON "_people_v" USING btree ("version_deleted_at");
  CREATE INDEX "_people_v_version_version__status_idx" ON "_people_v" USING btree ("version__status");
  CREATE INDEX "_people_v_created_at_idx" ON "_people_v" USING btree ("created_at");
  CREATE INDEX "_people_v_updated_at_idx" ON "_people_v" USING btree ("updated_at");
  CREATE INDEX "_people_v_latest_idx" ON "_people_v" USING btree ("latest");
  CREATE INDEX "_people_v_autosave_idx" ON "_people_v" USING btree ("autosave");
  CREATE INDEX "_people_v_rels_order_idx" ON "_people_v_rels" USING btree ("order");
  CREATE INDEX "_people_v_rels_parent_idx" ON "_people_v_rels" USING btree ("parent_id");
  CREATE INDEX "_people_v_rels_path_idx" ON "_people_v_rels" USING btree ("path");
  CREATE INDEX "_people_v_rels_articles_id_idx" ON "_people_v_rels" USING btree ("articles_id");
  CREATE INDEX "_people_v_rels_muscles_id_idx" ON "_people_v_rels" USING btree ("muscles_id");
  CREATE INDEX "_people_v_rels_spots_id_idx" ON "_people_v_rels" USING btree ("spots_id");
  CREATE INDEX "_people_v_rels_references_id_idx" ON "_people_v_rels" USING btree ("references_id");
  CREATE INDEX "_people_v_rels_products_id_idx" ON "_people_v_rels" USING btree ("products_id");
  CREATE INDEX "_people_v_rels_regions_id_idx" ON "_people_v_rels" USING btree ("regions_id");
  CREATE INDEX "_people_v_rels_people_id_idx" ON "_people_v_rels" USING btree ("people_id");
  CREATE INDEX "_people_v_rels_topics_id_idx" ON "_people_v_rels" USING btree ("topics_id");
  CREATE INDEX "spots_complaints_order_idx" ON "spots_complaints" USING btree ("_order");
  CREATE INDEX "spots_complaints_parent_id_idx" ON "spots_complaints" USING btree ("_parent_id");
  CREATE INDEX "spots_location_regions_order_idx" ON "spots_location_regions" USING btree ("_order");
  CREATE INDEX "spots_location_regions_parent_id_idx" ON "spots_location_regions" USING btree ("_parent_id");
  CREATE INDEX "spots_location_regions_region_idx" ON "spots_location_regions" USING btree ("region_id");
  CREATE INDEX "spots_referral_primary_order_idx" ON "spots_referral_primary" USING btree ("_order");
  CREATE INDEX "spots_referral_primary_parent_id_idx" ON "spots_referral_primary" USING btree ("_parent_id");
  CREATE INDEX "spots_referral_primary_region_idx" ON "spots_referral_primary" USING btree ("region_id");
  CREATE INDEX "spots_referral_spillover_order_idx" ON "spots_referral_spillover" USING btree ("_order");
  CREATE INDEX "spots_referral_spillover_parent_id_idx" ON "spots_referral_spillover" USING btree ("_parent_id");
  CREATE INDEX "spots_referral_spillover_region_idx" ON "spots_referral_spillover" USING btree ("region_id");
  CREATE INDEX "spots_self_treatment_steps_order_idx" ON "spots_self_treatment_steps" USING btree ("_order");
  CREATE INDEX "spots_self_treatment_steps_parent_id_idx" ON "spots_self_treatment_steps" USING btree ("_parent_id");
  CREATE INDEX "spots_self_treatment_stop_if_order_idx" ON "spots_self_treatment_stop_if" USING btree ("_order");
  CREATE INDEX "spots_self_treatment_stop_if_parent_id_idx" ON "spots_self_treatment_stop_if" USING btree ("_parent_id");
  CREATE INDEX "spots_cautions_order_idx" ON "spots_cautions" USING btree ("_order");
  CREATE INDEX "spots_cautions_parent_id_idx" ON "spots_cautions" USING btree ("_parent_id");
  CREATE INDEX "spots_care_cards_when_order_idx" ON "spots_care_cards_when" USING btree ("_order");
  CREATE INDEX "spots_care_cards_when_parent_id_idx" ON "spots_care_cards_when" USING btree ("_parent_id");
  CREATE INDEX "spots_care_cards_order_idx" ON "spots_care_cards" USING btree ("_order");
  CREATE INDEX "spots_care_cards_parent_id_idx" ON "spots_care_cards" USING btree ("_parent_id");
  CREATE INDEX "spots_sources_order_idx" ON "spots_sources" USING btree ("_order");
  CREATE INDEX "spots_sources_parent_id_idx" ON "spots_sources" USING btree ("_parent_id");
  CREATE INDEX "spots_sources_reference_idx" ON "spots_sources" USING btree ("reference_id");
  CREATE INDEX "spots_series_series_name_idx" ON "spots" USING btree ("series_name");
  CREATE INDEX "spots_reviewed_by_idx" ON "spots" USING btree ("reviewed_by_id");
  CREATE INDEX "spots_evidence_evidence_certainty_idx" ON "spots" USING btree ("evidence_certainty");
  CREATE INDEX "spots_article_idx" ON "spots" USING btree ("article_id");
  CREATE UNIQUE INDEX "spots_slug_idx" ON "spots" USING btree ("slug");
  CREATE INDEX "spots_published_at_idx" ON "spots" USING btree ("published_at");
  CREATE INDEX "spots_created_by_idx" ON "spots" USING btree ("created_by_id");
  CREATE INDEX "spots_updated_by_idx" ON "spots" USING btree ("updated_by_id");
  CREATE INDEX "spots_updated_at_idx" ON "spots" USING btree ("updated_at");
  CREATE INDEX "spots_created_at_idx" ON "spots" USING btree ("created_at");
  CREATE INDEX "spots_deleted_at_idx" ON "spots" USING btree ("deleted_at");
  CREATE INDEX "spots__status_idx" ON "spots" USING btree ("_status");
  CREATE INDEX "spots_texts_order_parent" ON "spots_texts" USING btree ("order","parent_id");
  CREATE INDEX "spots_rels_order_idx" ON "spots_rels" USING btree ("order");
  CREATE INDEX "spots_rels_parent_idx" ON "spots_rels" USING btree ("parent_id");
  CREATE INDEX "spots_rels_path_idx" ON "spots_rels" USING btree ("path");
  CREATE INDEX "spots_rels_muscles_id_idx" ON "spots_rels" USING btree ("muscles_id");
  CREATE INDEX "spots_rels_products_id_idx" ON "spots_rels" USING btree ("products_id");
  CREATE INDEX "spots_rels_references_id_idx" ON "spots_rels" USING btree ("references_id");
  CREATE INDEX "spots_rels_articles_id_idx" ON "spots_rels" USING btree ("articles_id");
  CREATE INDEX "spots_rels_spots_id_idx" ON "spots_rels" USING btree ("spots_id");
  CREATE INDEX "spots_rels_regions_id_idx" ON "spots_rels" USING btree ("regions_id");
  CREATE INDEX "spots_rels_people_id_idx" ON "spots_rels" USING btree ("people_id");
  CREATE INDEX "spots_rels_topics_id_idx" ON "spots_rels" USING btree ("topics_id");
  CREATE INDEX "_spots_v_version_complaints_order_idx" ON "_spots_v_version_complaints" USING btree ("_order");
  CREATE INDEX "_spots_v_version_complaints_parent_id_idx" ON "_spots_v_version_complaints" USING btree ("_parent_id");
  CREATE INDEX "_spots_v_version_location_regions_order_idx" ON "_spots_v_version_location_regions" USING btree ("_order");
  CREATE INDEX "_spots_v_version_location_regions_parent_id_idx" ON "_spots_v_version_location_regions" USING btree ("_parent_id");
  CREATE INDEX "_spots_v_version_location_regions_region_idx" ON "_spots_v_version_location_regions" USING btree ("region_id");
  CREATE INDEX "_spots_v_version_referral_primary_order_idx" ON "_spots_v_version_referral_primary" USING btree ("_order");
  CREATE INDEX "_spots_v_version_referral_primary_parent_id_idx" ON "_spots_v_version_referral_primary" USING btree ("_parent_id");
  CREATE INDEX "_spots_v_version_referral_primary_region_idx" ON "_spots_v_version_referral_primary" USING btree ("region_id");
  CREATE INDEX "_spots_v_version_referral_spillover_order_idx" ON "_spots_v_version_referral_spillover" USING btree ("_order");
  CREATE INDEX "_spots_v_version_referral_spillover_parent_id_idx" ON "_spots_v_version_referral_spillover" USING btree ("_parent_id");
  CREATE INDEX "_spots_v_version_referral_spillover_region_idx" ON "_spots_v_version_referral_spillover" USING btree ("region_id");
  CREATE INDEX "_spots_v_version_self_treatment_steps_order_idx" ON "_spots_v_version_self_treatment_steps" USING btree ("_order");
  CREATE INDEX "_spots_v_version_self_treatment_steps_parent_id_idx" ON "_spots_v_version_self_treatment_steps" USING btree ("_parent_id");
  CREATE INDEX "_spots_v_version_self_treatment_stop_if_order_idx" ON "_spots_v_version_self_treatment_stop_if" USING btree ("_order");
  CREATE INDEX "_spots_v_version_self_treatment_stop_if_parent_id_idx" ON "_spots_v_version_self_treatment_stop_if" USING btree ("_parent_id");
  CREATE INDEX "_spots_v_version_cautions_order_idx" ON "_spots_v_version_cautions" USING btree ("_order");
  CREATE INDEX "_spots_v_version_cautions_parent_id_idx" ON "_spots_v_version_cautions" USING btree ("_parent_id");
  CREATE INDEX "_spots_v_version_care_cards_when_order_idx" ON "_spots_v_version_care_cards_when" USING btree ("_order");
  CREATE INDEX "_spots_v_version_care_cards_when_parent_id_idx" ON "_spots_v_version_care_cards_when" USING btree ("_parent_id");
  CREATE INDEX "_spots_v_version_care_cards_order_idx" ON "_spots_v_version_care_cards" USING btree ("_order");
  CREATE INDEX "_spots_v_version_care_cards_parent_id_idx" ON "_spots_v_version_care_cards" USING btree ("_parent_id");
  CREATE INDEX "_spots_v_version_sources_order_idx" ON "_spots_v_version_sources" USING btree ("_order");
  CREATE INDEX "_spots_v_version_sources_parent_id_idx" ON "_spots_v_version_sources" USING btree ("_parent_id");
  CREATE INDEX "_spots_v_version_sources_reference_idx" ON "_spots_v_version_sources" USING btree ("reference_id");
  CREATE INDEX "_spots_v_parent_idx" ON "_spots_v" USING btree ("parent_id");
  CREATE INDEX "_spots_v_version_series_version_series_name_idx" ON "_spots_v" USING btree ("version_series_name");
  CREATE INDEX "_spots_v_version_version_reviewed_by_idx" ON "_spots_v" USING btree ("version_reviewed_by_id");
  CREATE INDEX "_spots_v_version_evidence_version_evidence_certainty_idx" ON "_spots_v" USING btree ("version_evidence_certainty");
  CREATE INDEX "_spots_v_version_version_article_idx" ON "_spots_v" USING btree ("version_article_id");
  CREATE INDEX "_spots_v_version_version_slug_idx" ON "_spots_v" USING btree ("version_slug");
  CREATE INDEX "_spots_v_version_version_published_at_idx" ON "_spots_v" USING btree ("version_published_at");
  CREATE INDEX "_spots_v_version_version_created_by_idx" ON "_spots_v" USING btree ("version_created_by_id");
  CREATE INDEX "_spots_v_version_version_updated_by_idx" ON "_spots_v" USING btree ("version_updated_by_id");
  CREATE INDEX "_spots_v_version_version_updated_at_idx" ON "_spots_v" USING btree ("version_updated_at");
  CREATE INDEX "_spots_v_version_version_created_at_idx" ON "_spots_v" USING btree ("version_created_at");
  CREATE INDEX "_spots_v_version_version_deleted_at_idx" ON "_spots_v" USING btree ("version_deleted_at");
  CREATE INDEX "_spots_v_version_version__status_idx" ON "_spots_v" USING btree ("version__status");
  CREATE INDEX "_spots_v_created_at_idx" ON "_spots_v" USING btree ("created_at");
  CREATE INDEX "_spots_v_updated_at_idx" ON "_spots_v" USING btree ("updated_at");
  CREATE INDEX "_spots_v_latest_idx" ON "_spots_v" USING btree ("latest");
  CREATE INDEX "_spots_v_autosave_idx" ON "_spots_v" USING btree ("autosave");
  CREATE INDEX "_spots_v_texts_order_parent" ON "_spots_v_texts" USING btree ("order","parent_id");
  CREATE INDEX "_spots_v_rels_order_idx" ON "_spots_v_rels" USING btree ("order");
  CREATE INDEX "_spots_v_rels_parent_idx" ON "_spots_v_rels" USING btree ("parent_id");
  CREATE INDEX "_spots_v_rels_path_idx" ON "_spots_v_rels" USING btree ("path");
  CREATE INDEX "_spots_v_rels_muscles_id_idx" ON "_spots_v_rels" USING btree ("muscles_id");
  CREATE INDEX "_spots_v_rels_products_id_idx" ON "_spots_v_rels" USING btree ("products_id");
  CREATE INDEX "_spots_v_rels_references_id_idx" ON "_spots_v_rels" USING btree ("references_id");
  CREATE INDEX "_spots_v_rels_articles_id_idx" ON "_spots_v_rels" USING btree ("articles_id");
  CREATE INDEX "_spots_v_rels_spots_id_idx" ON "_spots_v_rels" USING btree ("spots_id");
  CREATE INDEX "_spots_v_rels_regions_id_idx" ON "_spots_v_rels" USING btree ("regions_id");
  CREATE INDEX "_spots_v_rels_people_id_idx" ON "_spots_v_rels" USING btree ("people_id");
  CREATE INDEX "_spots_v_rels_topics_id_idx" ON "_spots_v_rels" USING btree ("topics_id");
  CREATE INDEX "muscles_action_order_idx" ON "muscles_action" USING btree ("_order");
  CREATE INDEX "muscles_action_parent_id_idx" ON "muscles_action" USING btree ("_parent_id");
  CREATE INDEX "muscles_sources_order_idx" ON "muscles_sources" USING btree ("_order");
  CREATE INDEX "muscles_sources_parent_id_idx" ON "muscles_sources" USING btree ("_parent_id");
  CREATE INDEX "muscles_sources_reference_idx" ON "muscles_sources" USING btree ("reference_id");
  CREATE INDEX "muscles_region_idx" ON "muscles" USING btree ("region_id");
  CREATE INDEX "muscles_diagram_idx" ON "muscles" USING btree ("diagram_id");
  CREATE UNIQUE INDEX "muscles_slug_idx" ON "muscles" USING btree ("slug");
  CREATE INDEX "muscles_published_at_idx" ON "muscles" USING btree ("published_at");
  CREATE INDEX "muscles_created_by_idx" ON "muscles" USING btree ("created_by_id");
  CREATE INDEX "muscles_updated_by_idx" ON "muscles" USING btree ("updated_by_id");
  CREATE INDEX "muscles_updated_at_idx" ON "muscles" USING btree ("updated_at");
  CREATE INDEX "muscles_created_at_idx" ON "muscles" USING btree ("created_at");
  CREATE INDEX "muscles_deleted_at_idx" ON "muscles" USING btree ("deleted_at");
  CREATE INDEX "muscles__status_idx" ON "muscles" USING btree ("_status");
  CREATE INDEX "muscles_texts_order_parent" ON "muscles_texts" USING btree ("order","parent_id");
  CREATE INDEX "muscles_rels_order_idx" ON "muscles_rels" USING btree ("order");
  CREATE INDEX "muscles_rels_parent_idx" ON "muscles_rels" USING btree ("parent_id");
  CREATE INDEX "muscles_rels_path_idx" ON "muscles_rels" USING btree ("path");
  CREATE INDEX "muscles_rels_articles_id_idx" ON "muscles_rels" USING btree ("articles_id");
  CREATE INDEX "muscles_rels_muscles_id_idx" ON "muscles_rels" USING btree ("muscles_id");
  CREATE INDEX "muscles_rels_spots_id_idx" ON "muscles_rels" USING btree ("spots_id");
  CREATE INDEX "muscles_rels_references_id_idx" ON "muscles_rels" USING btree ("references_id");
  CREATE INDEX "muscles_rels_products_id_idx" ON "muscles_rels" USING btree ("products_id");
  CREATE INDEX "muscles_rels_regions_id_idx" ON "muscles_rels" USING btree ("regions_id");
  CREATE INDEX "muscles_rels_people_id_idx" ON "muscles_rels" USING btree ("people_id");
  CREATE INDEX "muscles_rels_topics_id_idx" ON "muscles_rels" USING btree ("topics_id");
  CREATE INDEX "_muscles_v_version_action_order_idx" ON "_muscles_v_version_action" USING btree ("_order");
  CREATE INDEX "_muscles_v_version_action_parent_id_idx" ON "_muscles_v_version_action" USING btree ("_parent_id");
  CREATE INDEX "_muscles_v_version_sources_order_idx" ON "_muscles_v_version_sources" USING btree ("_order");
  CREATE INDEX "_muscles_v_version_sources_parent_id_idx" ON "_muscles_v_version_sources" USING btree ("_parent_id");
  CREATE INDEX "_muscles_v_version_sources_reference_idx" ON "_muscles_v_version_sources" USING btree ("reference_id");
  CREATE INDEX "_muscles_v_parent_idx" ON "_muscles_v" USING btree ("parent_id");
  CREATE INDEX "_muscles_v_version_version_region_idx" ON "_muscles_v" USING btree ("version_region_id");
  CREATE INDEX "_muscles_v_version_version_diagram_idx" ON "_muscles_v" USING btree ("version_diagram_id");
  CREATE INDEX "_muscles_v_version_version_slug_idx" ON "_muscles_v" USING btree ("version_slug");
  CREATE INDEX "_muscles_v_version_version_published_at_idx" ON "_muscles_v" USING btree ("version_published_at");
  CREATE INDEX "_muscles_v_version_version_created_by_idx" ON "_muscles_v" USING btree ("version_created_by_id");
  CREATE INDEX "_muscles_v_version_version_updated_by_idx" ON "_muscles_v" USING btree ("version_updated_by_id");
  CREATE INDEX "_muscles_v_version_version_updated_at_idx" ON "_muscles_v" USING btree ("version_updated_at");
  CREATE INDEX "_muscles_v_version_version_created_at_idx" ON "_muscles_v" USING btree ("version_created_at");
  CREATE INDEX "_muscles_v_version_version_deleted_at_idx" ON "_muscles_v" USING btree ("version_deleted_at");
  CREATE INDEX "_muscles_v_version_version__status_idx" ON "_muscles_v" USING btree ("version__status");
  CREATE INDEX "_muscles_v_created_at_idx" ON "_muscles_v" USING btree ("created_at");
  CREATE INDEX "_muscles_v_updated_at_idx" ON "_muscles_v" USING btree ("updated_at");
  CREATE INDEX "_muscles_v_latest_idx" ON "_muscles_v" USING btree ("latest");
  CREATE INDEX "_muscles_v_autosave_idx" ON "_muscles_v" USING btree ("autosave");
  CREATE INDEX "_muscles_v_texts_order_parent" ON "_muscles_v_texts" USING btree ("order","parent_id");
  CREATE INDEX "_muscles_v_rels_order_idx" ON "_muscles_v_rels" USING btree ("order");
  CREATE INDEX "_muscles_v_rels_parent_idx" ON "_muscles_v_rels" USING btree ("parent_id");
  CREATE INDEX "_muscles_v_rels_path_idx" ON "_muscles_v_rels" USING btree ("path");
  CREATE INDEX "_muscles_v_rels_articles_id_idx" ON "_muscles_v_rels" USING btree ("articles_id");
  CREATE INDEX "_muscles_v_rels_muscles_id_idx" ON "_muscles_v_rels" USING btree ("muscles_id");
  CREATE INDEX "_muscles_v_rels_spots_id_idx" ON "_muscles_v_rels" USING btree ("spots_id");
  CREATE INDEX "_muscles_v_rels_references_id_idx" ON "_muscles_v_rels" USING btree ("references_id");
  CREATE INDEX "_muscles_v_rels_products_id_idx" ON "_muscles_v_rels" USING btree ("products_id");
  CREATE INDEX "_muscles_v_rels_regions_id_idx" ON "_muscles_v_rels" USING btree ("regions_id");
  CREATE INDEX "_muscles_v_rels_people_id_idx" ON "_muscles_v_rels" USING btree ("people_id");
  CREATE INDEX "_muscles_v_rels_topics_id_idx" ON "_muscles_v_rels" USING btree ("topics_id");
  CREATE INDEX "regions_views_order_idx" ON "regions_views" USING btree ("order");
  CREATE INDEX "regions_views_parent_idx" ON "regions_views" USING btree ("parent_id");
  CREATE INDEX "regions_shapes_front_order_idx" ON "regions_shapes_front" USING btree ("_order");
  CREATE INDEX "regions_shapes_front_parent_id_idx" ON "regions_shapes_front" USING btree ("_parent_id");
  CREATE INDEX "regions_shapes_back_order_idx" ON "regions_shapes_back" USING btree ("_order");
  CREATE INDEX "regions_shapes_back_parent_id_idx" ON "regions_shapes_back" USING btree ("_parent_id");
  CREATE INDEX "regions_parent_idx" ON "regions" USING btree ("parent_id");
  CREATE INDEX "regions_order_idx" ON "regions" USING btree ("order");
  CREATE UNIQUE INDEX "regions_slug_idx" ON "regions" USING btree ("slug");
  CREATE INDEX "regions_published_at_idx" ON "regions" USING btree ("published_at");
  CREATE INDEX "regions_created_by_idx" ON "regions" USING btree ("created_by_id");
  CREATE INDEX "regions_updated_by_idx" ON "regions" USING btree ("updated_by_id");
  CREATE INDEX "regions_updated_at_idx" ON "regions" USING btree ("updated_at");
  CREATE INDEX "regions_created_at_idx" ON "regions" USING btree ("created_at");
  CREATE INDEX "regions_deleted_at_idx" ON "regions" USING btree ("deleted_at");
  CREATE INDEX "regions__status_idx" ON "regions" USING btree ("_status");
  CREATE INDEX "regions_texts_order_parent" ON "regions_texts" USING btree ("order","parent_id");
  CREATE INDEX "regions_rels_order_idx" ON "regions_rels" USING btree ("order");
  CREATE INDEX "regions_rels_parent_idx" ON "regions_rels" USING btree ("parent_id");
  CREATE INDEX "regions_rels_path_idx" ON "regions_rels" USING btree ("path");
  CREATE INDEX "regions_rels_articles_id_idx" ON "regions_rels" USING btree ("articles_id");
  CREATE INDEX "regions_rels_muscles_id_idx" ON "regions_rels" USING btree ("muscles_id");
  CREATE INDEX "regions_rels_spots_id_idx" ON "regions_rels" USING btree ("spots_id");
  CREATE INDEX "regions_rels_references_id_idx" ON "regions_rels" USING btree ("references_id");
  CREATE INDEX "regions_rels_products_id_idx" ON "regions_rels" USING btree ("products_id");
  CREATE INDEX "regions_rels_regions_id_idx" ON "regions_rels" USING btree ("regions_id");
  CREATE INDEX "regions_rels_people_id_idx" ON "regions_rels" USING btree ("people_id");
  CREATE INDEX "regions_rels_topics_id_idx" ON "regions_rels" USING btree ("topics_id");
  CREATE INDEX "_regions_v_version_views_order_idx" ON "_regions_v_version_views" USING btree ("order");
  CREATE INDEX "_regions_v_version_views_parent_idx" ON "_regions_v_version_views" USING btree ("parent_id");
  CREATE INDEX "_regions_v_version_shapes_front_order_idx" ON "_regions_v_version_shapes_front" USING btree ("_order");
  CREATE INDEX "_regions_v_version_shapes_front_parent_id_idx" ON "_regions_v_version_shapes_front" USING btree ("_parent_id");
  CREATE INDEX "_regions_v_version_shapes_back_order_idx" ON "_regions_v_version_shapes_back" USING btree ("_order");
  CREATE INDEX "_regions_v_version_shapes_back_parent_id_idx" ON "_regions_v_version_shapes_back" USING btree ("_parent_id");
  CREATE INDEX "_regions_v_parent_idx" ON "_regions_v" USING btree ("parent_id");
  CREATE INDEX "_regions_v_version_version_parent_idx" ON "_regions_v" USING btree ("version_parent_id");
  CREATE INDEX "_regions_v_version_version_order_idx" ON "_regions_v" USING btree ("version_order");
  CREATE INDEX "_regions_v_version_version_slug_idx" ON "_regions_v" USING btree ("version_slug");
  CREATE INDEX "_regions_v_version_version_published_at_idx" ON "_regions_v" USING btree ("version_published_at");
  CREATE INDEX "_regions_v_version_version_created_by_idx" ON "_regions_v" USING btree ("version_created_by_id");
  CREATE INDEX "_regions_v_version_version_updated_by_idx" ON "_regions_v" USING btree ("version_updated_by_id");
  CREATE INDEX "_regions_v_version_version_updated_at_idx" ON "_regions_v" USING btree ("version_updated_at");
  CREATE INDEX "_regions_v_version_version_created_at_idx" ON "_regions_v" USING btree ("version_created_at");
  CREATE INDEX "_regions_v_version_version_deleted_at_idx" ON "_regions_v" USING btree ("version_deleted_at");
  CREATE INDEX "_regions_v_version_version__status_idx" ON "_regions_v" USING btree ("version__status");
  CREATE INDEX "_regions_v_created_at_idx" ON "_regions_v" USING btree ("created_at");
  CREATE INDEX "_regions_v_updated_at_idx" ON "_regions_v" USING btree ("updated_at");
  CREATE INDEX "_regions_v_latest_idx" ON "_regions_v" USING btree ("latest");
  CREATE INDEX "_regions_v_autosave_idx" ON "_regions_v" USING btree ("autosave");
  CREATE INDEX "_regions_v_texts_order_parent" ON "_regions_v_texts" USING btree ("order","parent_id");
  CREATE INDEX "_regions_v_rels_order_idx" ON "_regions_v_rels" USING btree ("order");
  CREATE INDEX "_regions_v_rels_parent_idx" ON "_regions_v_rels" USING btree ("parent_id");
  CREATE INDEX "_regions_v_rels_path_idx" ON "_regions_v_rels" USING btree ("path");
  CREATE INDEX "_regions_v_rels_articles_id_idx" ON "_regions_v_rels" USING btree ("articles_id");
  CREATE INDEX "_regions_v_rels_muscles_id_idx" ON "_regions_v_rels" USING btree ("muscles_id");
  CREATE INDEX "_regions_v_rels_spots_id_idx" ON "_regions_v_rels" USING btree ("spots_id");
  CREATE INDEX "_regions_v_rels_references_id_idx" ON "_regions_v_rels" USING btree ("references_id");
  CREATE INDEX "_regions_v_rels_products_id_idx" ON "_regions_v_rels" USING btree ("products_id");
  CREATE INDEX "_regions_v_rels_regions_id_idx" ON "_regions_v_rels" USING btree ("regions_id");
  CREATE INDEX "_regions_v_rels_people_id_idx" ON "_regions_v_rels" USING btree ("people_id");
  CREATE INDEX "_regions_v_rels_topics_id_idx" ON "_regions_v_rels" USING btree ("topics_id");
  CREATE INDEX "references_authors_order_idx" ON "references_authors" USING btree ("_order");
  CREATE INDEX "references_authors_parent_id_idx" ON "references_authors" USING btree ("_parent_id");
  CREATE INDEX "references_editors_order_idx" ON "references_editors" USING btree ("_order");
  CREATE INDEX "references_editors_parent_id_idx" ON "references_editors" USING btree ("_parent_id");
  CREATE INDEX "references_csl_type_idx" ON "references" USING btree ("csl_type");
  CREATE INDEX "references_issued_issued_year_idx" ON "references" USING btree ("issued_year");
  CREATE INDEX "references_kind_idx" ON "references" USING btree ("kind");
  CREATE UNIQUE INDEX "references_doi_idx" ON "references" USING btree ("doi");
  CREATE UNIQUE INDEX "references_pmid_idx" ON "references" USING btree ("pmid");
  CREATE UNIQUE INDEX "references_pmcid_idx" ON "references" USING btree ("pmcid");
  CREATE UNIQUE INDEX "references_isbn_idx" ON "references" USING btree ("isbn");
  CREATE UNIQUE INDEX "references_short_number_idx" ON "references" USING btree ("short_number");
  CREATE UNIQUE INDEX "references_slug_idx" ON "references" USING btree ("slug");
  CREATE INDEX "references_published_at_idx" ON "references" USING btree ("published_at");
  CREATE INDEX "references_created_by_idx" ON "references" USING btree ("created_by_id");
  CREATE INDEX "references_updated_by_idx" ON "references" USING btree ("updated_by_id");
  CREATE INDEX "references_updated_at_idx" ON "references" USING btree ("updated_at");
  CREATE INDEX "references_created_at_idx" ON "references" USING btree ("created_at");
  CREATE INDEX "references_deleted_at_idx" ON "references" USING btree ("deleted_at");
  CREATE INDEX "references__status_idx" ON "references" USING btree ("_status");
  CREATE INDEX "references_texts_order_parent" ON "references_texts" USING btree ("order","parent_id");
  CREATE INDEX "references_rels_order_idx" ON "references_rels" USING btree ("order");
  CREATE INDEX "references_rels_parent_idx" ON "references_rels" USING btree ("parent_id");
  CREATE INDEX "references_rels_path_idx" ON "references_rels" USING btree ("path");
  CREATE INDEX "references_rels_topics_id_idx" ON "references_rels" USING btree ("topics_id");
  CREATE INDEX "references_rels_articles_id_idx" ON "references_rels" USING btree ("articles_id");
  CREATE INDEX "references_rels_muscles_id_idx" ON "references_rels" USING btree ("muscles_id");
  CREATE INDEX "references_rels_spots_id_idx" ON "references_rels" USING btree ("spots_id");
  CREATE INDEX "references_rels_references_id_idx" ON "references_rels" USING btree ("references_id");
  CREATE INDEX "references_rels_products_id_idx" ON "references_rels" USING btree ("products_id");
  CREATE INDEX "references_rels_regions_id_idx" ON "references_rels" USING btree ("regions_id");
  CREATE INDEX "references_rels_people_id_idx" ON "references_rels" USING btree ("people_id");
  CREATE INDEX "_references_v_version_authors_order_idx" ON "_references_v_version_authors" USING btree ("_order");
  CREATE INDEX "_references_v_version_authors_parent_id_idx" ON "_references_v_version_authors" USING btree ("_parent_id");
  CREATE INDEX "_references_v_version_editors_order_idx" ON "_references_v_version_editors" USING btree ("_order");
  CREATE INDEX "_references_v_version_editors_parent_id_idx" ON "_references_v_version_editors" USING btree ("_parent_id");
  CREATE INDEX "_references_v_parent_idx" ON "_references_v" USING btree ("parent_id");
  CREATE INDEX "_references_v_version_version_csl_type_idx" ON "_references_v" USING btree ("version_csl_type");
  CREATE INDEX "_references_v_version_issued_version_issued_year_idx" ON "_references_v" USING btree ("version_issued_year");
  CREATE INDEX "_references_v_version_version_kind_idx" ON "_references_v" USING btree ("version_kind");
  CREATE INDEX "_references_v_version_version_doi_idx" ON "_references_v" USING btree ("version_doi");
  CREATE INDEX "_references_v_version_version_pmid_idx" ON "_references_v" USING btree ("version_pmid");
  CREATE INDEX "_references_v_version_version_pmcid_idx" ON "_references_v" USING btree ("version_pmcid");
  CREATE INDEX "_references_v_version_version_isbn_idx" ON "_references_v" USING btree ("version_isbn");
  CREATE INDEX "_references_v_version_version_short_number_idx" ON "_references_v" USING btree ("version_short_number");
  CREATE INDEX "_references_v_version_version_slug_idx" ON "_references_v" USING btree ("version_slug");
  CREATE INDEX "_references_v_version_version_published_at_idx" ON "_references_v" USING btree ("version_published_at");
  CREATE INDEX "_references_v_version_version_created_by_idx" ON "_references_v" USING btree ("version_created_by_id");
  CREATE INDEX "_references_v_version_version_updated_by_idx" ON "_references_v" USING btree ("version_updated_by_id");
  CREATE INDEX "_references_v_version_version_updated_at_idx" ON "_references_v" USING btree ("version_updated_at");
  CREATE INDEX "_references_v_version_version_created_at_idx" ON "_references_v" USING btree ("version_created_at");
  CREATE INDEX "_references_v_version_version_deleted_at_idx" ON "_references_v" USING btree ("version_deleted_at");
  CREATE INDEX "_references_v_version_version__status_idx" ON "_references_v" USING btree ("version__status");
  CREATE INDEX "_references_v_created_at_idx" ON "_references_v" USING btree ("created_at");
  CREATE INDEX "_references_v_updated_at_idx" ON "_references_v" USING btree ("updated_at");
  CREATE INDEX "_references_v_latest_idx" ON "_references_v" USING btree ("latest");
  CREATE INDEX "_references_v_autosave_idx" ON "_references_v" USING btree ("autosave");
  CREATE INDEX "_references_v_texts_order_parent" ON "_references_v_texts" USING btree ("order","parent_id");
  CREATE INDEX "_references_v_rels_order_idx" ON "_references_v_rels" USING btree ("order");
  CREATE INDEX "_references_v_rels_parent_idx" ON "_references_v_rels" USING btree ("parent_id");
  CREATE INDEX "_references_v_rels_path_idx" ON "_references_v_rels" USING btree ("path");
  CREATE INDEX "_references_v_rels_topics_id_idx" ON "_references_v_rels" USING btree ("topics_id");
  CREATE INDEX "_references_v_rels_articles_id_idx" ON "_references_v_rels" USING btree ("articles_id");
  CREATE INDEX "_references_v_rels_muscles_id_idx" ON "_references_v_rels" USING btree ("muscles_id");
  CREATE INDEX "_references_v_rels_spots_id_idx" ON "_references_v_rels" USING btree ("spots_id");
  CREATE INDEX "_references_v_rels_references_id_idx" ON "_references_v_rels" USING btree ("references_id");
  CREATE INDEX "_references_v_rels_products_id_idx" ON "_references_v_rels" USING btree ("products_id");
  CREATE INDEX "_references_v_rels_regions_id_idx" ON "_references_v_rels" USING btree ("regions_id");
  CREATE INDEX "_references_v_rels_people_id_idx" ON "_references_v_rels" USING btree ("people_id");
  CREATE INDEX "products_suited_for_order_idx" ON "products_suited_for" USING btree ("_order");
  CREATE INDEX "products_suited_for_parent_id_idx" ON "products_suited_for" USING btree ("_parent_id");
  CREATE INDEX "products_not_suited_for_order_idx" ON "products_not_suited_for" USING btree ("_order");
  CREATE INDEX "products_not_suited_for_parent_id_idx" ON "products_not_suited_for" USING btree ("_parent_id");
  CREATE INDEX "products_usage_order_idx" ON "products_usage" USING btree ("_order");
  CREATE INDEX "products_usage_parent_id_idx" ON "products_usage" USING btree ("_parent_id");
  CREATE INDEX "products_cautions_order_idx" ON "products_cautions" USING btree ("_order");
  CREATE INDEX "products_cautions_parent_id_idx" ON "products_cautions" USING btree ("_parent_id");
  CREATE INDEX "products_offers_order_idx" ON "products_offers" USING btree ("_order");
  CREATE INDEX "products_offers_parent_id_idx" ON "products_offers" USING btree ("_parent_id");
  CREATE INDEX "products_maker_claims_order_idx" ON "products_maker_claims" USING btree ("_order");
  CREATE INDEX "products_maker_claims_parent_id_idx" ON "products_maker_claims" USING btree ("_parent_id");
  CREATE INDEX "products_reimbursement_order_idx" ON "products_reimbursement" USING btree ("_order");
  CREATE INDEX "products_reimbursement_parent_id_idx" ON "products_reimbursement" USING btree ("_parent_id");
  CREATE INDEX "products_sources_order_idx" ON "products_sources" USING btree ("_order");
  CREATE INDEX "products_sources_parent_id_idx" ON "products_sources" USING btree ("_parent_id");
  CREATE INDEX "products_sources_reference_idx" ON "products_sources" USING btree ("reference_id");
  CREATE INDEX "products_kind_idx" ON "products" USING btree ("kind");
  CREATE INDEX "products_gentler_alternative_idx" ON "products" USING btree ("gentler_alternative_id");
  CREATE INDEX "products_firmer_alternative_idx" ON "products" USING btree ("firmer_alternative_id");
  CREATE INDEX "products_reviewed_by_idx" ON "products" USING btree ("reviewed_by_id");
  CREATE UNIQUE INDEX "products_slug_idx" ON "products" USING btree ("slug");
  CREATE INDEX "products_published_at_idx" ON "products" USING btree ("published_at");
  CREATE INDEX "products_created_by_idx" ON "products" USING btree ("created_by_id");
  CREATE INDEX "products_updated_by_idx" ON "products" USING btree ("updated_by_id");
  CREATE INDEX "products_updated_at_idx" ON "products" USING btree ("updated_at");
  CREATE INDEX "products_created_at_idx" ON "products" USING btree ("created_at");
  CREATE INDEX "products_deleted_at_idx" ON "products" USING btree ("deleted_at");
  CREATE INDEX "products__status_idx" ON "products" USING btree ("_status");
  CREATE INDEX "products_texts_order_parent" ON "products_texts" USING btree ("order","parent_id");
  CREATE INDEX "products_rels_order_idx" ON "products_rels" USING btree ("order");
  CREATE INDEX "products_rels_parent_idx" ON "products_rels" USING btree ("parent_id");
  CREATE INDEX "products_rels_path_idx" ON "products_rels" USING btree ("path");
  CREATE INDEX "products_rels_media_id_idx" ON "products_rels" USING btree ("media_id");
  CREATE INDEX "products_rels_muscles_id_idx" ON "products_rels" USING btree ("muscles_id");
  CREATE INDEX "products_rels_references_id_idx" ON "products_rels" USING btree ("references_id");
  CREATE INDEX "products_rels_articles_id_idx" ON "products_rels" USING btree ("articles_id");
  CREATE INDEX "products_rels_spots_id_idx" ON "products_rels" USING btree ("spots_id");
  CREATE INDEX "products_rels_products_id_idx" ON "products_rels" USING btree ("products_id");
  CREATE INDEX "products_rels_regions_id_idx" ON "products_rels" USING btree ("regions_id");
  CREATE INDEX "products_rels_people_id_idx" ON "products_rels" USING btree ("people_id");
  CREATE INDEX "products_rels_topics_id_idx" ON "products_rels" USING btree ("topics_id");
  CREATE INDEX "_products_v_version_suited_for_order_idx" ON "_products_v_version_suited_for" USING btree ("_order");
  CREATE INDEX "_products_v_version_suited_for_parent_id_idx" ON "_products_v_version_suited_for" USING btree ("_parent_id");
  CREATE INDEX "_products_v_version_not_suited_for_order_idx" ON "_products_v_version_not_suited_for" USING btree ("_order");
  CREATE INDEX "_products_v_version_not_suited_for_parent_id_idx" ON "_products_v_version_not_suited_for" USING btree ("_parent_id");
  CREATE INDEX "_products_v_version_usage_order_idx" ON "_products_v_version_usage" USING btree ("_order");
  CREATE INDEX "_products_v_version_usage_parent_id_idx" ON "_products_v_version_usage" USING btree ("_parent_id");
  CREATE INDEX "_products_v_version_cautions_order_idx" ON "_products_v_version_cautions" USING btree ("_order");
  CREATE INDEX "_products_v_version_cautions_parent_id_idx" ON "_products_v_version_cautions" USING btree ("_parent_id");
  CREATE INDEX "_products_v_version_offers_order_idx" ON "_products_v_version_offers" USING btree ("_order");
  CREATE INDEX "_products_v_version_offers_parent_id_idx" ON "_products_v_version_offers" USING btree ("_parent_id");
  CREATE INDEX "_products_v_version_maker_claims_order_idx" ON "_products_v_version_maker_claims" USING btree ("_order");
  CREATE INDEX "_products_v_version_maker_claims_parent_id_idx" ON "_products_v_version_maker_claims" USING btree ("_parent_id");
  CREATE INDEX "_products_v_version_reimbursement_order_idx" ON "_products_v_version_reimbursement" USING btree ("_order");
  CREATE INDEX "_products_v_version_reimbursement_parent_id_idx" ON "_products_v_version_reimbursement" USING btree ("_parent_id");
  CREATE INDEX "_products_v_version_sources_order_idx" ON "_products_v_version_sources" USING btree ("_order");
  CREATE INDEX "_products_v_version_sources_parent_id_idx" ON "_products_v_version_sources" USING btree ("_parent_id");
  CREATE INDEX "_products_v_version_sources_reference_idx" ON "_products_v_version_sources" USING btree ("reference_id");
  CREATE INDEX "_products_v_parent_idx" ON "_products_v" USING btree ("parent_id");
  CREATE INDEX "_products_v_version_version_kind_idx" ON "_products_v" USING btree ("version_kind");
  CREATE INDEX "_products_v_version_version_gentler_alternative_idx" ON "_products_v" USING btree ("version_gentler_alternative_id");
  CREATE INDEX "_products_v_version_version_firmer_alternative_idx" ON "_products_v" USING btree ("version_firmer_alternative_id");
  CREATE INDEX "_products_v_version_version_reviewed_by_idx" ON "_products_v" USING btree ("version_reviewed_by_id");
  CREATE INDEX "_products_v_version_version_slug_idx" ON "_products_v" USING btree ("version_slug");
  CREATE INDEX "_products_v_version_version_published_at_idx" ON "_products_v" USING btree ("version_published_at");
  CREATE INDEX "_products_v_version_version_created_by_idx" ON "_products_v" USING btree ("version_created_by_id");
  CREATE INDEX "_products_v_version_version_updated_by_idx" ON "_products_v" USING btree ("version_updated_by_id");
  CREATE INDEX "_products_v_version_version_updated_at_idx" ON "_products_v" USING btree ("version_updated_at");
  CREATE INDEX "_products_v_version_version_created_at_idx" ON "_products_v" USING btree ("version_created_at");
  CREATE INDEX "_products_v_version_version_deleted_at_idx" ON "_products_v" USING btree ("version_deleted_at");
  CREATE INDEX "_products_v_version_version__status_idx" ON "_products_v" USING btree ("version__status");
  CREATE INDEX "_products_v_created_at_idx" ON "_products_v" USING btree ("created_at");
  CREATE INDEX "_products_v_updated_at_idx" ON "_products_v" USING btree ("updated_at");
  CREATE INDEX "_products_v_latest_idx" ON "_products_v" USING btree ("latest");
  CREATE INDEX "_products_v_autosave_idx" ON "_products_v" USING btree ("autosave");
  CREATE INDEX "_products_v_texts_order_parent" ON "_products_v_texts" USING btree ("order","parent_id");
  CREATE INDEX "_products_v_rels_order_idx" ON "_products_v_rels" USING btree ("order");
  CREATE INDEX "_products_v_rels_parent_idx" ON "_products_v_rels" USING btree ("parent_id");
  CREATE INDEX "_products_v_rels_path_idx" ON "_products_v_rels" USING btree ("path");
  CREATE INDEX "_products_v_rels_media_id_idx" ON "_products_v_rels" USING btree ("media_id");
  CREATE INDEX "_products_v_rels_muscles_id_idx" ON "_products_v_rels" USING btree ("muscles_id");
  CREATE INDEX "_products_v_rels_references_id_idx" ON "_products_v_rels" USING btree ("references_id");
  CREATE INDEX "_products_v_rels_articles_id_idx" ON "_products_v_rels" USING btree ("articles_id");
  CREATE INDEX "_products_v_rels_spots_id_idx" ON "_products_v_rels" USING btree ("spots_id");
  CREATE INDEX "_products_v_rels_products_id_idx" ON "_products_v_rels" USING btree ("products_id");
  CREATE INDEX "_products_v_rels_regions_id_idx" ON "_products_v_rels" USING btree ("regions_id");
  CREATE INDEX "_products_v_rels_people_id_idx" ON "_products_v_rels" USING btree ("people_id");
  CREATE INDEX "_products_v_rels_topics_id_idx" ON "_products_v_rels" USING btree ("topics_id");
  CREATE INDEX "media_created_by_idx" ON "media" USING btree ("created_by_id");
  CREATE INDEX "media_updated_by_idx" ON "media" USING btree ("updated_by_id");
  CREATE INDEX "media_updated_at_idx" ON "media" USING btree ("updated_at");
  CREATE INDEX "media_created_at_idx" ON "media" USING btree ("created_at");
  CREATE UNIQUE INDEX "media_filename_idx" ON "media" USING btree ("filename");
  CREATE INDEX "media_sizes_w320_sizes_w320_filename_idx" ON "media" USING btree ("sizes_w320_filename");
  CREATE INDEX "media_sizes_w640_sizes_w640_filename_idx" ON "media" USING btree ("sizes_w640_filename");
  CREATE INDEX "media_sizes_w960_sizes_w960_filename_idx" ON "media" USING btree ("sizes_w960_filename");
  CREATE INDEX "media_sizes_w1440_sizes_w1440_filename_idx" ON "media" USING btree ("sizes_w1440_filename");
  CREATE UNIQUE INDEX "redirects_from_idx" ON "redirects" USING btree ("from");
  CREATE INDEX "redirects_to_idx" ON "redirects" USING btree ("to");
  CREATE INDEX "redirects_replaced_by_idx" ON "redirects" USING btree ("replaced_by");
  CREATE INDEX "redirects_document_idx" ON "redirects" USING btree ("document");
  CREATE INDEX "redirects_updated_at_idx" ON "redirects" USING btree ("updated_at");
  CREATE INDEX "redirects_created_at_idx" ON "redirects" USING btree ("created_at");
  CREATE INDEX "users_sessions_order_idx" ON "users_sessions" USING btree ("_order");
  CREATE INDEX "users_sessions_parent_id_idx" ON "users_sessions" USING btree ("_parent_id");
  CREATE INDEX "users_person_idx" ON "users" USING btree ("person_id");
  CREATE INDEX "users_updated_at_idx" ON "users" USING btree ("updated_at");
  CREATE INDEX "users_created_at_idx" ON "users" USING btree ("created_at");
  CREATE UNIQUE INDEX "users_email_idx" ON "users" USING btree ("email");
  CREATE UNIQUE INDEX "payload_kv_key_idx" ON "payload_kv" USING btree ("key");
  CREATE INDEX "payload_locked_documents_global_slug_idx" ON "payload_locked_documents" USING btree ("global_slug");
  CREATE INDEX "payload_locked_documents_updated_at_idx" ON "payload_locked_documents" USING btree ("updated_at");
  CREATE INDEX "payload_locked_documents_created_at_idx" ON "payload_locked_documents" USING btree ("created_at");
  CREATE INDEX "payload_locked_documents_rels_order_idx" ON "payload_locked_documents_rels" USING btree ("order");
  CREATE INDEX "payload_locked_documents_rels_parent_idx" ON "payload_locked_documents_rels" USING btree ("parent_id");
  CREATE INDEX "payload_locked_documents_rels_path_idx" ON "payload_locked_documents_rels" USING btree ("path");
  CREATE INDEX "payload_locked_documents_rels_articles_id_idx" ON "payload_locked_documents_rels" USING btree ("articles_id");
  CREATE INDEX "payload_locked_documents_rels_topics_id_idx" ON "payload_locked_documents_rels" USING btree ("topics_id");
  CREATE INDEX "payload_locked_documents_rels_people_id_idx" ON "payload_locked_documents_rels" USING btree ("people_id");
  CREATE INDEX "payload_locked_documents_rels_spots_id_idx" ON "payload_locked_documents_rels" USING btree ("spots_id");
  CREATE INDEX "payload_locked_documents_rels_muscles_id_idx" ON "payload_locked_documents_rels" USING btree ("muscles_id");
  CREATE INDEX "payload_locked_documents_rels_regions_id_idx" ON "payload_locked_documents_rels" USING btree ("regions_id");
  CREATE INDEX "payload_locked_documents_rels_references_id_idx" ON "payload_locked_documents_rels" USING btree ("references_id");
  CREATE INDEX "payload_locked_documents_rels_products_id_idx" ON "payload_locked_documents_rels" USING btree ("products_id");
  CREATE INDEX "payload_locked_documents_rels_media_id_idx" ON "payload_locked_documents_rels" USING btree ("media_id");
  CREATE INDEX "payload_locked_documents_rels_redirects_id_idx" ON "payload_locked_documents_rels" USING btree ("redirects_id");
  CREATE INDEX "payload_locked_documents_rels_users_id_idx" ON "payload_locked_documents_rels" USING btree ("users_id");
  CREATE INDEX "payload_preferences_key_idx" ON "payload_preferences" USING btree ("key");
  CREATE INDEX "payload_preferences_updated_at_idx" ON "payload_preferences" USING btree ("updated_at");
  CREATE INDEX "payload_preferences_created_at_idx" ON "payload_preferences" USING btree ("created_at");
  CREATE INDEX "payload_preferences_rels_order_idx" ON "payload_preferences_rels" USING btree ("order");
  CREATE INDEX "payload_preferences_rels_parent_idx" ON "payload_preferences_rels" USING btree ("parent_id");
  CREATE INDEX "payload_preferences_rels_path_idx" ON "payload_preferences_rels" USING btree ("path");
  CREATE INDEX "payload_preferences_rels_users_id_idx" ON "payload_preferences_rels" USING btree ("users_id");
  CREATE INDEX "payload_migrations_updated_at_idx" ON "payload_migrations" USING btree ("updated_at");
  CREATE INDEX "payload_migrations_created_at_idx" ON "payload_migrations" USING btree ("created_at");
  CREATE INDEX "site_navigation_order_idx" ON "site_navigation" USING btree ("_order");
  CREATE INDEX "site_navigation_parent_id_idx" ON "site_navigation" USING btree ("_parent_id");
  CREATE INDEX "site_footer_order_idx" ON "site_footer" USING btree ("_order");
  CREATE INDEX "site_footer_parent_id_idx" ON "site_footer" USING btree ("_parent_id");
  CREATE INDEX "site_attribution_order_idx" ON "site_attribution" USING btree ("_order");
  CREATE INDEX "site_attribution_parent_id_idx" ON "site_attribution" USING btree ("_parent_id");
  CREATE INDEX "_site_v_version_navigation_order_idx" ON "_site_v_version_navigation" USING btree ("_order");
  CREATE INDEX "_site_v_version_navigation_parent_id_idx" ON "_site_v_version_navigation" USING btree ("_parent_id");
  CREATE INDEX "_site_v_version_footer_order_idx" ON "_site_v_version_footer" USING btree ("_order");
  CREATE INDEX "_site_v_version_footer_parent_id_idx" ON "_site_v_version_footer" USING btree ("_parent_id");
  CREATE INDEX "_site_v_version_attribution_order_idx" ON "_site_v_version_attribution" USING btree ("_order");
  CREATE INDEX "_site_v_version_attribution_parent_id_idx" ON "_site_v_version_attribution" USING btree ("_parent_id");
  CREATE INDEX "_site_v_created_at_idx" ON "_site_v" USING btree ("created_at");
  CREATE INDEX "_site_v_updated_at_idx" ON "_site_v" USING btree ("updated_at");
  CREATE INDEX "editorial_policy_paragraphs_order_idx" ON "editorial_policy_paragraphs" USING btree ("_order");
  CREATE INDEX "editorial_policy_paragraphs_parent_id_idx" ON "editorial_policy_paragraphs" USING btree ("_parent_id");
  CREATE INDEX "_editorial_policy_v_version_paragraphs_order_idx" ON "_editorial_policy_v_version_paragraphs" USING btree ("_order");
  CREATE INDEX "_editorial_policy_v_version_paragraphs_parent_id_idx" ON "_editorial_policy_v_version_paragraphs" USING btree ("_parent_id");
  CREATE INDEX "_editorial_policy_v_created_at_idx" ON "_editorial_policy_v" USING btree ("created_at");
  CREATE INDEX "_editorial_policy_v_updated_at_idx" ON "_editorial_policy_v" USING btree ("updated_at");
  CREATE INDEX "medical_disclaimer_paragraphs_order_idx" ON "medical_disclaimer_paragraphs" USING btree ("_order");
  CREATE INDEX "medical_disclaimer_paragraphs_parent_id_idx" ON "medical_disclaimer_paragraphs" USING btree ("_parent_id");
  CREATE INDEX "_medical_disclaimer_v_version_paragraphs_order_idx" ON "_medical_disclaimer_v_version_paragraphs" USING btree ("_order");
  CREATE INDEX "_medical_disclaimer_v_version_paragraphs_parent_id_idx" ON "_medical_disclaimer_v_version_paragraphs" USING btree ("_parent_id");
  CREATE INDEX "_medical_disclaimer_v_created_at_idx" ON "_medical_disclaimer_v" USING btree ("created_at");
  CREATE INDEX "_medical_disclaimer_v_updated_at_idx" ON "_medical_disclaimer_v" USING btree ("updated_at");
  CREATE INDEX "self_treatment_general_cautions_order_idx" ON "self_treatment_general_cautions" USING btree ("_order");
  CREATE INDEX "self_treatment_general_cautions_parent_id_idx" ON "self_treatment_general_cautions" USING btree ("_parent_id");
  CREATE INDEX "self_treatment_steps_order_idx" ON "self_treatment_steps" USING btree ("_order");
  CREATE INDEX "self_treatment_steps_parent_id_idx" ON "self_treatment_steps" USING btree ("_parent_id");
  CREATE INDEX "self_treatment_contradictions_positions_order_idx" ON "self_treatment_contradictions_positions" USING btree ("_order");
  CREATE INDEX "self_treatment_contradictions_positions_parent_id_idx" ON "self_treatment_contradictions_positions" USING btree ("_parent_id");
  CREATE INDEX "self_treatment_contradictions_order_idx" ON "self_treatment_contradictions" USING btree ("_order");
  CREATE INDEX "self_treatment_contradictions_parent_id_idx" ON "self_treatment_contradictions" USING btree ("_parent_id");
  CREATE INDEX "self_treatment_sources_order_idx" ON "self_treatment_sources" USING btree ("_order");
  CREATE INDEX "self_treatment_sources_parent_id_idx" ON "self_treatment_sources" USING btree ("_parent_id");
  CREATE INDEX "self_treatment_sources_reference_idx" ON "self_treatment_sources" USING btree ("reference_id");
  CREATE INDEX "self_treatment_rels_order_idx" ON "self_treatment_rels" USING btree ("order");
  CREATE INDEX "self_treatment_rels_parent_idx" ON "self_treatment_rels" USING btree ("parent_id");
  CREATE INDEX "self_treatment_rels_path_idx" ON "self_treatment_rels" USING btree ("path");
  CREATE INDEX "self_treatment_rels_references_id_idx" ON "self_treatment_rels" USING btree ("references_id");
  CREATE INDEX "_self_treatment_v_version_general_cautions_order_idx" ON "_self_treatment_v_version_general_cautions" USING btree ("_order");
  CREATE INDEX "_self_treatment_v_version_general_cautions_parent_id_idx" ON "_self_treatment_v_version_general_cautions" USING btree ("_parent_id");
  CREATE INDEX "_self_treatment_v_version_steps_order_idx" ON "_self_treatment_v_version_steps" USING btree ("_order");
  CREATE INDEX "_self_treatment_v_version_steps_parent_id_idx" ON "_self_treatment_v_version_steps" USING btree ("_parent_id");
  CREATE INDEX "_self_treatment_v_version_contradictions_positions_order_idx" ON "_self_treatment_v_version_contradictions_positions" USING btree ("_order");
  CREATE INDEX "_self_treatment_v_version_contradictions_positions_parent_id_idx" ON "_self_treatment_v_version_contradictions_positions" USING btree ("_parent_id");
  CREATE INDEX "_self_treatment_v_version_contradictions_order_idx" ON "_self_treatment_v_version_contradictions" USING btree ("_order");
  CREATE INDEX "_self_treatment_v_version_contradictions_parent_id_idx" ON "_self_treatment_v_version_contradictions" USING btree ("_parent_id");
  CREATE INDEX "_self_treatment_v_version_sources_order_idx" ON "_self_treatment_v_version_sources" USING btree ("_order");
  CREATE INDEX "_self_treatment_v_version_sources_parent_id_idx" ON "_self_treatment_v_version_sources" USING btree ("_parent_id");
  CREATE INDEX "_self_treatment_v_version_sources_reference_idx" ON "_self_treatment_v_version_sources" USING btree ("reference_id");
  CREATE INDEX "_self_treatment_v_created_at_idx" ON "_self_treatment_v" USING btree ("created_at");
  CREATE INDEX "_self_treatment_v_updated_at_idx" ON "_self_treatment_v" USING btree ("updated_at");
  CREATE INDEX "_self_treatment_v_rels_order_idx" ON "_self_treatment_v_rels" USING btree ("order");
  CREATE INDEX "_self_treatment_v_rels_parent_idx" ON "_self_treatment_v_rels" USING btree ("parent_id");
  CREATE INDEX "_self_treatment_v_rels_path_idx" ON "_self_treatment_v_rels" USING btree ("path");
  CREATE INDEX "_self_treatment_v_rels_references_id_idx" ON "_self_treatment_v_rels" USING btree ("references_id");`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   DROP TABLE "articles_key_points" CASCADE;
  DROP TABLE "articles_disclosures" CASCADE;
  DROP TABLE "articles_further_reading" CASCADE;
  DROP TABLE "articles_update_log" CASCADE;
  DROP TABLE "articles" CASCADE;
  DROP TABLE "articles_texts" CASCADE;
  DROP TABLE "articles_rels" CASCADE;
  DROP TABLE "_articles_v_version_key_points" CASCADE;
  DROP TABLE "_articles_v_version_disclosures" CASCADE;
  DROP TABLE "_articles_v_version_further_reading" CASCADE;
  DROP TABLE "_articles_v_version_update_log" CASCADE;
  DROP TABLE "_articles_v" CASCADE;
  DROP TABLE "_articles_v_texts" CASCADE;
  DROP TABLE "_articles_v_rels" CASCADE;
  DROP TABLE "topics" CASCADE;
  DROP TABLE "topics_rels" CASCADE;
  DROP TABLE "_topics_v" CASCADE;
  DROP TABLE "_topics_v_rels" CASCADE;
  DROP TABLE "people" CASCADE;
  DROP TABLE "people_rels" CASCADE;
  DROP TABLE "_people_v" CASCADE;
  DROP TABLE "_people_v_rels" CASCADE;
  DROP TABLE "spots_complaints" CASCADE;
  DROP TABLE "spots_location_regions" CASCADE;
  DROP TABLE "spots_referral_primary" CASCADE;
  DROP TABLE "spots_referral_spillover" CASCADE;
  DROP TABLE "spots_self_treatment_steps" CASCADE;
  DROP TABLE "spots_self_treatment_stop_if" CASCADE;
  DROP TABLE "spots_cautions" CASCADE;
  DROP TABLE "spots_care_cards_when" CASCADE;
  DROP TABLE "spots_care_cards" CASCADE;
  DROP TABLE "spots_sources" CASCADE;
  DROP TABLE "spots" CASCADE;
  DROP TABLE "spots_texts" CASCADE;
  DROP TABLE "spots_rels" CASCADE;
  DROP TABLE "_spots_v_version_complaints" CASCADE;
  DROP TABLE "_spots_v_version_location_regions" CASCADE;
  DROP TABLE "_spots_v_version_referral_primary" CASCADE;
  DROP TABLE "_spots_v_version_referral_spillover" CASCADE;
  DROP TABLE "_spots_v_version_self_treatment_steps" CASCADE;
  DROP TABLE "_spots_v_version_self_treatment_stop_if" CASCADE;
  DROP TABLE "_spots_v_version_cautions" CASCADE;
  DROP TABLE "_spots_v_version_care_cards_when" CASCADE;
  DROP TABLE "_spots_v_version_care_cards" CASCADE;
  DROP TABLE "_spots_v_version_sources" CASCADE;
  DROP TABLE "_spots_v" CASCADE;
  DROP TABLE "_spots_v_texts" CASCADE;
  DROP TABLE "_spots_v_rels" CASCADE;
  DROP TABLE "muscles_action" CASCADE;
  DROP TABLE "muscles_sources" CASCADE;
  DROP TABLE "muscles" CASCADE;
  DROP TABLE "muscles_texts" CASCADE;
  DROP TABLE "muscles_rels" CASCADE;
  DROP TABLE "_muscles_v_version_action" CASCADE;
  DROP TABLE "_muscles_v_version_sources" CASCADE;
  DROP TABLE "_muscles_v" CASCADE;
  DROP TABLE "_muscles_v_texts" CASCADE;
  DROP TABLE "_muscles_v_rels" CASCADE;
  DROP TABLE "regions_views" CASCADE;
  DROP TABLE "regions_shapes_front" CASCADE;
  DROP TABLE "regions_shapes_back" CASCADE;
  DROP TABLE "regions" CASCADE;
  DROP TABLE "regions_texts" CASCADE;
  DROP TABLE "regions_rels" CASCADE;
  DROP TABLE "_regions_v_version_views" CASCADE;
  DROP TABLE "_regions_v_version_shapes_front" CASCADE;
  DROP TABLE "_regions_v_version_shapes_back" CASCADE;
  DROP TABLE "_regions_v" CASCADE;
  DROP TABLE "_regions_v_texts" CASCADE;
  DROP TABLE "_regions_v_rels" CASCADE;
  DROP TABLE "references_authors" CASCADE;
  DROP TABLE "references_editors" CASCADE;
  DROP TABLE "references" CASCADE;
  DROP TABLE "references_texts" CASCADE;
  DROP TABLE "references_rels" CASCADE;
  DROP TABLE "_references_v_version_authors" CASCADE;
  DROP TABLE "_references_v_version_editors" CASCADE;
  DROP TABLE "_references_v" CASCADE;
  DROP TABLE "_references_v_texts" CASCADE;
  DROP TABLE "_references_v_rels" CASCADE;
  DROP TABLE "products_suited_for" CASCADE;
  DROP TABLE "products_not_suited_for" CASCADE;
  DROP TABLE "products_usage" CASCADE;
  DROP TABLE "products_cautions" CASCADE;
  DROP TABLE "products_offers" CASCADE;
  DROP TABLE "products_maker_claims" CASCADE;
  DROP TABLE "products_reimbursement" CASCADE;
  DROP TABLE "products_sources" CASCADE;
  DROP TABLE "products" CASCADE;
  DROP TABLE "products_texts" CASCADE;
  DROP TABLE "products_rels" CASCADE;
  DROP TABLE "_products_v_version_suited_for" CASCADE;
  DROP TABLE "_products_v_version_not_suited_for" CASCADE;
  DROP TABLE "_products_v_version_usage" CASCADE;
  DROP TABLE "_products_v_version_cautions" CASCADE;
  DROP TABLE "_products_v_version_offers" CASCADE;
  DROP TABLE "_products_v_version_maker_claims" CASCADE;
  DROP TABLE "_products_v_version_reimbursement" CASCADE;
  DROP TABLE "_products_v_version_sources" CASCADE;
  DROP TABLE "_products_v" CASCADE;
  DROP TABLE "_products_v_texts" CASCADE;
  DROP TABLE "_products_v_rels" CASCADE;
  DROP TABLE "media" CASCADE;
  DROP TABLE "redirects" CASCADE;
  DROP TABLE "users_sessions" CASCADE;
  DROP TABLE "users" CASCADE;
  DROP TABLE "payload_kv" CASCADE;
  DROP TABLE "payload_locked_documents" CASCADE;
  DROP TABLE "payload_locked_documents_rels" CASCADE;
  DROP TABLE "payload_preferences" CASCADE;
  DROP TABLE "payload_preferences_rels" CASCADE;
  DROP TABLE "payload_migrations" CASCADE;
  DROP TABLE "site_navigation" CASCADE;
  DROP TABLE "site_footer" CASCADE;
  DROP TABLE "site_attribution" CASCADE;
  DROP TABLE "site" CASCADE;
  DROP TABLE "_site_v_version_navigation" CASCADE;
  DROP TABLE "_site_v_version_footer" CASCADE;
  DROP TABLE "_site_v_version_attribution" CASCADE;
  DROP TABLE "_site_v" CASCADE;
  DROP TABLE "editorial_policy_paragraphs" CASCADE;
  DROP TABLE "editorial_policy" CASCADE;
  DROP TABLE "_editorial_policy_v_version_paragraphs" CASCADE;
  DROP TABLE "_editorial_policy_v" CASCADE;
  DROP TABLE "medical_disclaimer_paragraphs" CASCADE;
  DROP TABLE "medical_disclaimer" CASCADE;
  DROP TABLE "_medical_disclaimer_v_version_paragraphs" CASCADE;
  DROP TABLE "_medical_disclaimer_v" CASCADE;
  DROP TABLE "self_treatment_general_cautions" CASCADE;
  DROP TABLE "self_treatment_steps" CASCADE;
  DROP TABLE "self_treatment_contradictions_positions" CASCADE;
  DROP TABLE "self_treatment_contradictions" CASCADE;
  DROP TABLE "self_treatment_sources" CASCADE;
  DROP TABLE "self_treatment" CASCADE;
  DROP TABLE "self_treatment_rels" CASCADE;
  DROP TABLE "_self_treatment_v_version_general_cautions" CASCADE;
  DROP TABLE "_self_treatment_v_version_steps" CASCADE;
  DROP TABLE "_self_treatment_v_version_contradictions_positions" CASCADE;
  DROP TABLE "_self_treatment_v_version_contradictions" CASCADE;
  DROP TABLE "_self_treatment_v_version_sources" CASCADE;
  DROP TABLE "_self_treatment_v" CASCADE;
  DROP TABLE "_self_treatment_v_rels" CASCADE;
  DROP TYPE "public"."enum_articles_update_log_kind";
  DROP TYPE "public"."enum_articles_kind";
  DROP TYPE "public"."enum_articles_role";
  DROP TYPE "public"."enum_articles_comments";
  DROP TYPE "public"."enum_articles_epistemic_status";
  DROP TYPE "public"."enum_articles_status";
  DROP TYPE "public"."enum__articles_v_version_update_log_kind";
  DROP TYPE "public"."enum__articles_v_version_kind";
  DROP TYPE "public"."enum__articles_v_version_role";
  DROP TYPE "public"."enum__articles_v_version_comments";
  DROP TYPE "public"."enum__articles_v_version_epistemic_status";
  DROP TYPE "public"."enum__articles_v_version_status";
  DROP TYPE "public"."enum_topics_kind";
  DROP TYPE "public"."enum_topics_status";
  DROP TYPE "public"."enum__topics_v_version_kind";
  DROP TYPE "public"."enum__topics_v_version_status";
  DROP TYPE "public"."enum_people_status";
  DROP TYPE "public"."enum__people_v_version_status";
  DROP TYPE "public"."enum_spots_location_regions_side";
  DROP TYPE "public"."enum_spots_referral_primary_side";
  DROP TYPE "public"."enum_spots_referral_spillover_side";
  DROP TYPE "public"."enum_spots_care_cards_urgency";
  DROP TYPE "public"."enum_spots_sources_part";
  DROP TYPE "public"."enum_spots_kind";
  DROP TYPE "public"."enum_spots_location_point_view";
  DROP TYPE "public"."enum_spots_evidence_certainty";
  DROP TYPE "public"."enum_spots_status";
  DROP TYPE "public"."enum__spots_v_version_location_regions_side";
  DROP TYPE "public"."enum__spots_v_version_referral_primary_side";
  DROP TYPE "public"."enum__spots_v_version_referral_spillover_side";
  DROP TYPE "public"."enum__spots_v_version_care_cards_urgency";
  DROP TYPE "public"."enum__spots_v_version_sources_part";
  DROP TYPE "public"."enum__spots_v_version_kind";
  DROP TYPE "public"."enum__spots_v_version_location_point_view";
  DROP TYPE "public"."enum__spots_v_version_evidence_certainty";
  DROP TYPE "public"."enum__spots_v_version_status";
  DROP TYPE "public"."enum_muscles_sources_part";
  DROP TYPE "public"."enum_muscles_status";
  DROP TYPE "public"."enum__muscles_v_version_sources_part";
  DROP TYPE "public"."enum__muscles_v_version_status";
  DROP TYPE "public"."enum_regions_views";
  DROP TYPE "public"."enum_regions_laterality";
  DROP TYPE "public"."enum_regions_status";
  DROP TYPE "public"."enum__regions_v_version_views";
  DROP TYPE "public"."enum__regions_v_version_laterality";
  DROP TYPE "public"."enum__regions_v_version_status";
  DROP TYPE "public"."enum_references_csl_type";
  DROP TYPE "public"."enum_references_kind";
  DROP TYPE "public"."enum_references_standing";
  DROP TYPE "public"."enum_references_status";
  DROP TYPE "public"."enum__references_v_version_csl_type";
  DROP TYPE "public"."enum__references_v_version_kind";
  DROP TYPE "public"."enum__references_v_version_status";
  DROP TYPE "public"."enum_products_offers_relation";
  DROP TYPE "public"."enum_products_sources_part";
  DROP TYPE "public"."enum_products_kind";
  DROP TYPE "public"."enum_products_powered";
  DROP TYPE "public"."enum_products_commercial_relation";
  DROP TYPE "public"."enum_products_status";
  DROP TYPE "public"."enum__products_v_version_offers_relation";
  DROP TYPE "public"."enum__products_v_version_sources_part";
  DROP TYPE "public"."enum__products_v_version_kind";
  DROP TYPE "public"."enum__products_v_version_powered";
  DROP TYPE "public"."enum__products_v_version_commercial_relation";
  DROP TYPE "public"."enum__products_v_version_status";
  DROP TYPE "public"."enum_redirects_kind";
  DROP TYPE "public"."enum_redirects_type";
  DROP TYPE "public"."enum_users_role";
  DROP TYPE "public"."enum_self_treatment_sources_part";
  DROP TYPE "public"."enum__self_treatment_v_version_sources_part";`)
}
