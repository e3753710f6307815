import type { MigrateDownArgs, MigrateUpArgs } from '@payloadcms/db-postgres'
import { sql } from '@payloadcms/db-postgres'

/** What is counted of each noun beside all of it: a filter whose values stand for thousands each. */
const facets: Record<string, string[]> = {
  articles: ['kind'],
  muscles: [],
  spots: [],
  references: ['kind', 'csl_type'],
  products: [],
  regions: [],
  people: [],
  topics: [],
}

/**
 * `published_totals`: how many documents of a noun are public, as a sum of differences. A statement that publishes or
 * withdraws adds a row in its own transaction, so the sum is exact for whoever sees the documents; nobody waits for
 * anybody, because no row is ever changed. Now and then the rows are drawn together.
 */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  // A large library takes longer than a request may.
  await db.execute(sql`set local statement_timeout = 0`)
  await db.execute(sql`
    create table published_totals (
      noun text not null,
      facet text not null,
      value text not null,
      difference bigint not null
    );
    create index published_totals_of on published_totals (noun, facet, value) include (difference);
  `)
  await db.execute(sql.raw(countPublished))
  await db.execute(sql.raw(drawTogether))
  await db.execute(sql.raw(recount))
  for (const [table, columns] of Object.entries(facets)) {
    const counted = [`('', '')`, ...columns.map((column) => `('${column}', ${column}::text)`)]
    await db.execute(sql.raw(triggers(table, counted.join(', '))))
    await db.execute(sql.raw(`select recount_published('${table}', '${quoted(counted.join(', '))}')`))
  }
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  for (const table of Object.keys(facets)) {
    for (const event of ['insert', 'update', 'delete', 'truncate']) {
      await db.execute(sql.raw(`drop trigger count_${event} on "${table}"`))
    }
  }
  await db.execute(sql`
    drop function count_published();
    drop function draw_totals_together(text);
    drop function recount_published(text, text);
    drop table published_totals;
  `)
}

const isPublic = `_status = 'published' and deleted_at is null and value is not null`

/** Reads the rows of a statement before and after it. */
const countPublished = `
  create function count_published() returns trigger language plpgsql as $body$
  declare
    before text := 'select -1 as sign, * from removed';
    after text := 'select 1 as sign, * from added';
  begin
    if tg_op = 'TRUNCATE' then
      delete from published_totals where noun = tg_table_name;
      return null;
    end if;
    execute format(
      'insert into published_totals
        select %L, facet, value, sum(sign) from (%s) changed
        cross join lateral (values %s) counted (facet, value)
        where ${isPublic.replaceAll("'", "''")} group by facet, value having sum(sign) <> 0',
      tg_table_name,
      case tg_op when 'INSERT' then after when 'DELETE' then before
        else before || ' union all ' || after end,
      tg_argv[0]);
    if random() < 0.02 then perform draw_totals_together(tg_table_name); end if;
    return null;
  end $body$`

/** Rows that somebody else draws together at the moment are left to them. */
const drawTogether = `
  create function draw_totals_together(of text) returns void language sql as $body$
    with gone as (
      delete from published_totals where ctid = any (array(
        select ctid from published_totals where noun = of for update skip locked))
      returning noun, facet, value, difference
    )
    insert into published_totals
      select noun, facet, value, sum(difference) from gone group by noun, facet, value
      having sum(difference) <> 0
  $body$`

/** Counts a noun anew; also for whoever fills a database past the triggers. */
const recount = `
  create function recount_published(of text, counted text) returns void language plpgsql as $body$
  begin
    delete from published_totals where noun = of;
    execute format(
      'insert into published_totals
        select %L, facet, value, count(*) from %I
        cross join lateral (values %s) counted (facet, value)
        where ${isPublic.replaceAll("'", "''")} group by facet, value',
      of, of, counted);
  end $body$`

function triggers(table: string, counted: string): string {
  const run = `for each statement execute function count_published('${quoted(counted)}')`
  const [added, removed] = ['new table as added', 'old table as removed']
  return `
    create trigger count_insert after insert on "${table}" referencing ${added} ${run};
    create trigger count_update after update on "${table}" referencing ${removed} ${added} ${run};
    create trigger count_delete after delete on "${table}" referencing ${removed} ${run};
    create trigger count_truncate after truncate on "${table}" ${run};`
}

function quoted(text: string): string {
  return text.replaceAll("'", "''")
}
