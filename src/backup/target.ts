import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import type pg from 'pg'
import { siteLocks } from '@/database/locks'
import { columnsOfTables, migrationsOf, quoted } from './catalogue'
import type { Manifest } from './manifest'

/** What a site has from its first start, before anybody has written a word. */
const ofAnEmptySite = new Set([
  'attempts',
  'payload_kv',
  'payload_locked_documents',
  'payload_locked_documents_rels',
  'payload_migrations',
  'payload_preferences',
  'payload_preferences_rels',
  'users',
  'users_sessions',
])

/** Keeps servers, migrations and other restores away for as long as this connection lives; throws when one is there. */
export async function holdSite(client: pg.ClientBase): Promise<void> {
  const { rows } = await client.query<{ serving: boolean; schema: boolean }>(
    'select pg_try_advisory_lock($1) as serving, pg_try_advisory_lock($2) as schema',
    [siteLocks.serving, siteLocks.schema],
  )
  if (!rows[0]?.serving) {
    throw new Error('A server is running on this database: stop it, then restore.')
  }
  if (!rows[0].schema) {
    throw new Error(
      'The database is just being migrated, backed up or restored: wait until that is done.',
    )
  }
}

/** Throws unless the database holds nothing that somebody could miss. */
export async function requireEmptyDatabase(client: pg.ClientBase): Promise<void> {
  const tables = [...(await columnsOfTables(client)).keys()]
  if (tables.length === 0) return
  if ((await migrationsOf(client)).length === 0) {
    throw new Error(
      `The database is not empty: it holds ${listed(tables)}, which are not of Knotwork. Give an empty one.`,
    )
  }
  const asked = tables
    .filter((table) => !ofAnEmptySite.has(table))
    .map(
      (table) =>
        `select '${table.replaceAll("'", "''")}' as name where exists (select from ${quoted(table)})`,
    )
  const { rows } = await client.query<{ name: string }>(asked.join(' union all '))
  if (rows.length === 0) return
  const filled = rows.map(({ name }) => name).sort()
  throw new Error(
    `The database is not empty: there are rows in ${listed(filled)}. Give an empty database, or another DATA_DIR.`,
  )
}

/** Throws when the folder of pictures holds a file that the backup does not have; what it has may be there already. */
export async function requireOwnPictures({
  manifest,
  mediaDir,
}: {
  manifest: Manifest
  mediaDir: string
}): Promise<void> {
  const known = new Map(
    manifest.pictures.flatMap(({ names, sha256 }) => names.map((name) => [name, sha256])),
  )
  const present = await readdir(mediaDir).catch(() => [])
  for (const name of present) {
    if (name.startsWith('.') || name === 'README.md') continue
    const expected = known.get(name)
    const bytes = expected ? await readFile(path.join(mediaDir, name)) : null
    if (bytes && createHash('sha256').update(bytes).digest('hex') === expected) continue
    throw new Error(
      `The folder of pictures is not empty: ${mediaDir} holds ${name}. Give an empty folder as MEDIA_DIR.`,
    )
  }
}

/** Takes away the tables, types and functions of an empty site, for another schema; what an extension brought stays. */
export async function dropSchema(client: pg.ClientBase): Promise<void> {
  // Gathered before the first is dropped: what goes with another one has no name any more.
  await client.query(`
    do $$ declare statement text; begin
      foreach statement in array array(
        select format('drop %s if exists %I cascade', case c.relkind
            when 'v' then 'view' when 'm' then 'materialized view' when 'S' then 'sequence' else 'table' end, c.relname)
          from pg_class c
          where c.relnamespace = current_schema()::regnamespace and c.relkind in ('r', 'v', 'm', 'S') and not exists (
            select from pg_depend where classid = 'pg_class'::regclass and objid = c.oid and deptype in ('e', 'i', 'a'))
        union all
        select format('drop type if exists %I cascade', t.typname) from pg_type t
          where t.typnamespace = current_schema()::regnamespace and t.typtype = 'e' and not exists (
            select from pg_depend where classid = 'pg_type'::regclass and objid = t.oid and deptype = 'e')
        union all
        select format('drop function if exists %s cascade', p.oid::regprocedure) from pg_proc p
          where p.pronamespace = current_schema()::regnamespace and not exists (
            select from pg_depend where classid = 'pg_proc'::regclass and objid = p.oid and deptype = 'e')
      ) loop execute statement; end loop;
    end $$`)
}

function listed(names: string[]): string {
  const [first, second, ...rest] = names
  if (second === undefined) return first ?? ''
  return rest.length === 0
    ? `${first} and ${second}`
    : `${first}, ${second} and ${rest.length} more`
}
