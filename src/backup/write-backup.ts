import { promisify } from 'node:util'
import { gzip } from 'node:zlib'
import type pg from 'pg'
import { to } from 'pg-copy-streams'
import { siteLocks } from '@/database/locks'
import type { ArchiveWriter } from './archive-writer'
import { columnsOfTables, migrationsOf, placesOfSequences, quoted } from './catalogue'
import { emptied, withoutValues } from './left-out'
import { format, type Manifest, type Table } from './manifest'
import { addPictures } from './pictures'
import { newTally, partPath } from './read-backup'
import { readme } from './readme'

const zipped = promisify(gzip)

/** What is held in memory of a table: the text of its rows up to this many bytes. */
const partBytes = 4_000_000

export type Report = (step: { name: string; done: number; total: number }) => void

type Options = { client: pg.ClientBase; archive: ArchiveWriter; mediaDir: string; report: Report }

/** Writes one state of the site, whoever edits it meanwhile. The client is a connection of its own. */
export async function writeBackup(options: Options): Promise<Manifest> {
  const { client, archive } = options
  await holdSchema(client)
  await client.query('begin isolation level repeatable read, read only')
  await client.query(`set local timezone = 'UTC'; set local datestyle = 'ISO';
    set local statement_timeout = 0; set local idle_in_transaction_session_timeout = 0`)
  try {
    const manifest = await contentOf(options)
    await archive.finish(JSON.stringify(manifest))
    return manifest
  } catch (error) {
    await archive.abandon()
    throw error
  } finally {
    await client.query('rollback; select pg_advisory_unlock_all()').catch(() => undefined) // it is down
  }
}

/** A migration under way would change the tables between two of them. */
async function holdSchema(client: pg.ClientBase): Promise<void> {
  await client.query(`set lock_timeout = '10s'`)
  try {
    await client.query('select pg_advisory_lock_shared($1)', [siteLocks.schema])
  } catch (error) {
    const message =
      'The site is just being migrated or restored: make the backup when that is done.'
    throw new Error(message, { cause: error })
  }
}

async function contentOf({ client, archive, mediaDir, report }: Options): Promise<Manifest> {
  const migrations = await migrationsOf(client)
  if (migrations.length === 0) throw new Error('There is no site in this database yet.')
  const { rows } = await client.query<{ version: string }>('show server_version')
  await archive.add('README.txt', Buffer.from(readme))
  // First, while nobody has had the time to delete one.
  const pictures = await addPictures({
    client,
    archive,
    mediaDir,
    report: (step) => report({ name: 'pictures', ...step }),
  })
  const tables = await addTables({ client, archive, report })
  return {
    format,
    createdAt: new Date().toISOString(),
    postgres: rows[0]?.version ?? 'unknown',
    migrations,
    tables,
    sequences: await placesOfSequences(client),
    ...pictures,
    entries: archive.entries,
  }
}

async function addTables({ client, archive, report }: Omit<Options, 'mediaDir'>): Promise<Table[]> {
  const tables: Table[] = []
  const all = [...(await columnsOfTables(client))]
  for (const [name, columns] of all) {
    tables.push({ name, columns, ...(await addTable({ client, archive, name, columns })) })
    report({ name: 'tables', done: tables.length, total: all.length })
  }
  return tables
}

async function addTable(options: {
  client: pg.ClientBase
  archive: ArchiveWriter
  name: string
  columns: string[]
}): Promise<Pick<Table, 'rows' | 'bytes' | 'sha256'>> {
  const { client, archive, name, columns } = options
  const tally = newTally()
  let held: Buffer[] = []
  let part = 0
  const put = async () => {
    const raw = Buffer.concat(held)
    held = []
    part += 1
    tally.add(raw)
    // The second level: three times as fast as the usual one, a tenth larger.
    await archive.add(partPath({ table: name, part }), await zipped(raw, { level: 2 }))
  }
  let size = 0
  for await (const chunk of client.query(to(copyOf(name, columns))) as AsyncIterable<Buffer>) {
    held.push(chunk)
    size += chunk.length
    if (size < partBytes) continue
    size = 0
    await put()
  }
  if (size > 0) await put()
  return tally.result()
}

function copyOf(name: string, columns: string[]): string {
  const hidden = withoutValues[name] ?? []
  const values = columns.map((column) => (hidden.includes(column) ? 'null' : quoted(column)))
  const none = Object.hasOwn(emptied, name) ? ' where false' : ''
  return `copy (select ${values.join(', ')} from ${quoted(name)}${none}) to stdout`
}
