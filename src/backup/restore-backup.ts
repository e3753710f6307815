import type pg from 'pg'
import { openBackup, type Backup } from './archive-reader'
import { columnsOfTables, migrationsOf, quoted } from './catalogue'
import type { Manifest } from './manifest'
import { PicturesInto } from './put-pictures'
import { RowsInto } from './put-rows'
import { readBackup } from './read-backup'
import { requireRoom } from './room'
import { dropSchema, holdSite, requireEmptyDatabase, requireOwnPictures } from './target'
import type { Report } from './write-backup'

/** Opens a backup and reads all of it; throws with the reason when a single bit is not as it was. */
export async function provenBackup(file: string, report: Report): Promise<Backup> {
  const backup = await openBackup(file, (step) => report({ name: 'reading', ...step }))
  const total = backup.manifest.entries.length
  let done = 0
  await readBackup(backup, async () => report({ name: 'contents', done: ++done, total: total - 1 }))
  return backup
}

/** Throws when the backup is of a newer version than the migrations that this one knows. */
export function requireKnownSchema({ file, manifest }: Backup, known: string[]): void {
  const unknown = manifest.migrations.find((name) => !known.includes(name))
  if (unknown === undefined) return
  throw new Error(
    `${file} is of a newer version: its schema has ${unknown}, which this one does not know. Update Knotwork first.`,
  )
}

type Options = {
  backup: Backup
  /** A connection of its own, which nothing else uses. */
  client: pg.ClientBase
  mediaDir: string
  /** The folder of an embedded database. */
  dataDir: string | null
  /** Brings the schema to where these migrations have run. */
  migrate: (names: string[]) => Promise<void>
  report: Report
}

/** Brings a proven backup into an empty site: everything, or nothing. */
export async function restoreBackup(options: Options): Promise<void> {
  const { backup, client, mediaDir, migrate } = options
  const { manifest } = backup
  await client.query('set statement_timeout = 0; set lock_timeout = 0')
  await holdSite(client)
  await requireEmptyDatabase(client)
  await requireOwnPictures({ manifest, mediaDir })
  await requireRoom(options)
  if (!sameNames(await migrationsOf(client), manifest.migrations)) {
    await dropSchema(client)
    await migrate(manifest.migrations)
  }
  await fill(options)
  const tables = [...(await columnsOfTables(client)).keys()]
  await client.query(`analyze ${tables.map(quoted).join(', ')}`)
}

async function fill({ backup, client, mediaDir, report }: Options): Promise<void> {
  const { manifest } = backup
  const pictures = new PicturesInto(mediaDir, manifest)
  const totals = totalsOf(manifest)
  const done = { pictures: 0, rows: 0 }
  let rows: RowsInto | null = null
  await client.query('begin')
  try {
    await client.query(`set local timezone = 'UTC'; set local datestyle = 'ISO'`)
    const into = await RowsInto.begin(client, manifest)
    rows = into
    await readBackup(backup, async (content) => {
      if (content.kind === 'picture') {
        await pictures.put(content.sha256, content.bytes)
        report({ name: 'pictures', done: ++done.pictures, total: totals.pictures })
      } else {
        await into.put(content.table, content.bytes)
        report({ name: 'rows', done: (done.rows += content.rows), total: totals.rows })
      }
    })
    await into.end()
    await client.query('commit')
  } catch (error) {
    await pictures.takeBack()
    await rows?.abandon()
    await client.query('rollback').catch(() => undefined) // the connection is gone, and with it all that was written
    throw error
  }
}

function totalsOf({ pictures, tables }: Manifest): { pictures: number; rows: number } {
  return { pictures: pictures.length, rows: tables.reduce((sum, { rows }) => sum + rows, 0) }
}

function sameNames(one: string[], other: string[]): boolean {
  return JSON.stringify([...one].sort()) === JSON.stringify([...other].sort())
}
