import type pg from 'pg'

/** Tables of whoever uses the database; what an extension brings is its own. */
const ownTables = `pg_class c where c.relnamespace = current_schema()::regnamespace and c.relkind = 'r'
  and not exists (select from pg_depend d where d.classid = 'pg_class'::regclass and d.objid = c.oid and d.deptype = 'e')`

/** The tables of the site in the order of their names, with their columns but for those that Postgres computes. */
export async function columnsOfTables(client: pg.ClientBase): Promise<Map<string, string[]>> {
  const { rows } = await client.query<{ name: string; columns: string[] }>(`
    select c.relname as name, array(
      select attname::text from pg_attribute
      where attrelid = c.oid and attnum > 0 and not attisdropped and attgenerated = '' order by attnum
    ) as columns
    from ${ownTables} order by c.relname collate "C"`)
  return new Map(rows.map(({ name, columns }) => [name, columns]))
}

/** Where each sequence stands; those that nobody has asked yet are left out. */
export async function placesOfSequences(client: pg.ClientBase): Promise<Record<string, string>> {
  const { rows } = await client.query<{ name: string; place: string }>(`
    select sequencename::text as name, last_value::text as place from pg_sequences
    where schemaname = current_schema() and last_value is not null order by 1`)
  return Object.fromEntries(rows.map(({ name, place }) => [name, place]))
}

/** What has run on this database, by name and so the newest last; empty for a database that has no schema of ours. */
export async function migrationsOf(client: pg.ClientBase): Promise<string[]> {
  const { rows: found } = await client.query<{ there: boolean }>(
    `select to_regclass('payload_migrations') is not null as there`,
  )
  if (!found[0]?.there) return []
  const { rows } = await client.query<{ name: string }>(
    'select name from payload_migrations where name is not null order by name collate "C"',
  )
  return rows.map(({ name }) => name)
}

/** A name as it stands in a statement. */
export function quoted(name: string): string {
  return `"${name.replaceAll('"', '""')}"`
}
