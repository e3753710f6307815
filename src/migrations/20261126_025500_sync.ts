import type { MigrateDownArgs, MigrateUpArgs } from '@payloadcms/db-postgres'
import { sql } from '@payloadcms/db-postgres'

/**
 * What a resource says of itself can change without a write to it: its pictures, the cautions that hold for all
 * self-treatment, whether its reviewer is public, and its pointers to what is deleted for good, which the database takes
 * away. Each such resource gets a row of its own. This happens at commit, under the lock that numbers the rows: whoever
 * committed before is seen, and whoever commits later is told of later. `changes_public` serves those who read the log.
 */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    create index changes_public on changes (number) where slug is not null
      and action in ('published', 'updated', 'renamed', 'unpublished', 'deleted')
      and type in ('articles', 'muscles', 'spots', 'references', 'products', 'regions', 'people', 'topics');

    create function is_for_good(change changes) returns boolean language plpgsql as $$
    declare is_there boolean;
    begin
      if change.action::text not in ('deleted', 'erased') then return false; end if;
      execute format('select exists (select from %I where id::text = $1)', change.type)
        into is_there using change.document;
      return not is_there;
    end $$;

    create function tell_followers(change changes, nouns text[], is_using boolean) returns void language sql as $$
      insert into changes (action, type, document, title, slug, by_id, by_name, note, tags)
      select 'updated', found.type::enum_changes_type, found.id::text, found.title, found.slug,
        change.by_id, change.by_name, 'Follows from a change of “' || coalesce(change.title, '') || '”', '[]'
      from search_documents found
      where found.type = any (nouns) and (not is_using or found.id in
        (select owner_id from uses where target_id::text = change.document and state = 'published'))
    $$;

    create function note_followers(change changes) returns void language plpgsql as $$
    declare every_noun text[] :=
      array['articles', 'muscles', 'spots', 'references', 'products', 'regions', 'people', 'topics'];
    begin
      if change.type::text = 'globals' then
        if change.document = 'self-treatment-defaults' then
          perform tell_followers(change, array['spots', 'products'], false);
        end if;
      elsif change.type::text = 'media' then
        perform tell_followers(change, every_noun, true);
      elsif change.type::text <> 'redirects' and is_for_good(change) then
        perform tell_followers(change, every_noun, true);
      elsif change.type::text = 'people' and change.action::text in ('published', 'unpublished', 'deleted') then
        perform tell_followers(change, array['spots', 'products'], true);
      end if;
    end $$;

    create or replace function number_change() returns trigger language plpgsql as $$
    begin
      perform pg_advisory_xact_lock(7226002);
      update changes set number = nextval('change_numbers'), at = clock_timestamp() where id = new.id;
      perform note_followers(new);
      perform pg_notify('changes', '');
      return null;
    end $$;
  `)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
    create or replace function number_change() returns trigger language plpgsql as $$
    begin
      perform pg_advisory_xact_lock(7226002);
      update changes set number = nextval('change_numbers'), at = clock_timestamp() where id = new.id;
      perform pg_notify('changes', '');
      return null;
    end $$;
    drop function note_followers;
    drop function tell_followers;
    drop function is_for_good;
    drop index changes_public;
  `)
}
