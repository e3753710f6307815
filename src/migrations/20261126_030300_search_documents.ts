import type { MigrateDownArgs, MigrateUpArgs } from '@payloadcms/db-postgres'
import { sql } from '@payloadcms/db-postgres'
import * as before from './20261121_040100_search'

/** Where each noun keeps its name, and what else weighs as much as a name. */
const named: Record<string, { title: string; strong: string[] }> = {
  articles: { title: 'title', strong: [] },
  muscles: { title: 'name', strong: ['latin_name'] },
  spots: { title: 'name', strong: ['problem_title'] },
  references: { title: 'title', strong: [] },
  products: { title: 'name', strong: [] },
  regions: { title: 'label', strong: [] },
  topics: { title: 'title', strong: [] },
  people: { title: 'name', strong: [] },
}

/**
 * `search_documents` becomes a table: one narrow row for each public document, kept by triggers in the transaction that
 * changes the document, so that matches are counted without a look at the documents. `standing` is the order of what a
 * common word finds: short names first, ties by chance. `search_spellings`: each word of a name, for words that are
 * spelled nearly so; a word that has gone finds nothing.
 */
export async function up(args: MigrateUpArgs): Promise<void> {
  const { db } = args
  // A large library takes longer than a request may.
  await db.execute(sql`set local statement_timeout = 0`)
  await before.down(args)
  await db.execute(sql.raw(tables))
  const texts = Object.keys(named).map((table) => `select id, search_text as text from "${table}"`)
  await db.execute(sql.raw(`create view search_texts as ${texts.join(' union all ')}`))
  await db.execute(sql.raw(count))
  await db.execute(sql.raw(put))
  await db.execute(sql.raw(follow))
  for (const [table, { title, strong }] of Object.entries(named)) {
    const names = `concat_ws(' ', ${[title, ...strong].join(', ')})`
    await db.execute(
      sql.raw(`
        create trigger follow_search after insert or update or delete on "${table}"
          for each row execute function follow_search('${title}', '${[title, ...strong].join(',')}');
        select put_search_document(
            '${table}', id, coalesce(slug, ''), coalesce(${title}, ''), ${names}, search_text)
          from "${table}" where _status = 'published' and deleted_at is null;`),
    )
  }
}

export async function down(args: MigrateDownArgs): Promise<void> {
  for (const table of Object.keys(named)) {
    await args.db.execute(sql.raw(`drop trigger follow_search on "${table}"`))
  }
  await args.db.execute(sql`
    drop function follow_search();
    drop function count_search_matches(tsquery, text[]);
    drop function put_search_document(text, uuid, text, text, text, text);
    drop view search_texts;
    drop table search_documents, search_spellings;
  `)
  await before.up(args)
}

/** Waiting entries of an index are read with every search, so they are few. */
const tables = `
  create table search_documents (
    id uuid primary key,
    type text not null,
    slug text not null,
    title text not null,
    head text not null,
    title_words tsvector not null,
    words tsvector not null,
    standing numeric(12, 10) not null
  );
  create index search_documents_words on search_documents using gin (words)
    with (gin_pending_list_limit = 256);
  create index search_documents_title_words on search_documents using gin (title_words)
    with (gin_pending_list_limit = 256);
  create index search_documents_standing on search_documents (standing desc, id);
  create table search_spellings (word text not null);
  create index search_spellings_word on search_spellings (word);
  create index search_spellings_near on search_spellings using gin (word gin_trgm_ops)
    with (gin_pending_list_limit = 256);`

/** A common word matches most rows; Postgres would rather read them all, with every text, than ask the index. */
const count = `
  create function count_search_matches(query tsquery, types text[]) returns int
  language sql stable set enable_seqscan = off as $body$
    select count(*)::int from search_documents
    where words @@ query and (types is null or type = any (types))
  $body$`

/** Of very long texts the first 200,000 characters count, because a tsvector ends at 1 MB. */
const put = `
  create function put_search_document(
    of_type text, of_id uuid, of_slug text, of_title text, names text, search_text text
  ) returns void language sql as $body$
    insert into search_documents (id, type, slug, title, head, title_words, words, standing)
    values (
      of_id, of_type, of_slug, of_title, left(coalesce(search_text, ''), 160),
      to_tsvector('english', names),
      setweight(to_tsvector('english', names), 'A') ||
        setweight(to_tsvector('english', left(coalesce(search_text, ''), 200000)), 'B'),
      round(1 / (1 + char_length(of_title) / 20.0), 3)
        + ('x' || left(md5(of_id::text), 6))::bit(24)::int / (1000.0 * (1 << 24)))
    on conflict (id) do update set slug = excluded.slug, title = excluded.title, head = excluded.head,
      title_words = excluded.title_words, words = excluded.words, standing = excluded.standing;
    insert into search_spellings
      select word from unnest(tsvector_to_array(to_tsvector('simple', names))) word
      where word ~ '^[[:alnum:]]{4,}$'
        and not exists (select from search_spellings known where known.word = word.word);
  $body$`

const follow = `
  create function follow_search() returns trigger language plpgsql as $body$
  declare
    was boolean := tg_op <> 'INSERT' and old._status = 'published' and old.deleted_at is null;
    stays boolean := tg_op <> 'DELETE' and new._status = 'published' and new.deleted_at is null;
    fresh jsonb;
    names text;
  begin
    if was and not coalesce(stays, false) then delete from search_documents where id = old.id; end if;
    if not coalesce(stays, false) then return null; end if;
    fresh := to_jsonb(new) - 'body';
    if coalesce(was, false) and fresh - 'updated_at' = to_jsonb(old) - 'body' - 'updated_at' then
      return null;
    end if;
    select string_agg(fresh ->> part, ' ' order by place) into names
      from unnest(string_to_array(tg_argv[1], ',')) with ordinality as parts (part, place);
    perform put_search_document(
      tg_table_name, new.id, coalesce(new.slug, ''), coalesce(fresh ->> tg_argv[0], ''), coalesce(names, ''), new.search_text);
    return null;
  end $body$`
