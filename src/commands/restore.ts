import path from 'node:path'
import { existsSync } from 'node:fs'
import type { Migration } from 'payload'
import type { Backup } from '@/backup/archive-reader'
import { backupFile } from './backup-file'
import { loadEditor } from './load-editor'
import { verify } from './verify-backup'
import { fail } from './with-payload'

const help = `npm run restore -- <file>
npm run restore -- --verify <file>

Brings a backup into an empty site: a new DATA_DIR or an empty database (DATABASE_URL), and a folder of pictures with
nothing else in it (MEDIA_DIR). A site in which nothing was ever written counts as empty; its users are replaced. The
whole file is proved first: when a bit of it is not as it was written, nothing is. Afterwards the schema is brought up to
this version. No server may run meanwhile. Everybody signs in anew.
  --verify   only proves the file; needs no database
Restore only what you trust: a backup brings its users and what they may do.`

const { file: source, isVerifyOnly } = backupFile(help)
await (isVerifyOnly ? verify(source) : restore(source)).catch(fail)
process.exit()

async function restore(file: string): Promise<void> {
  if (existsSync('.env')) process.loadEnvFile('.env')
  const { provenBackup, requireKnownSchema } = await import('@/backup/restore-backup')
  const backup = await provenBackup(file, await bars())
  requireKnownSchema(
    backup,
    (await everyMigration()).map(({ name }) => name),
  )
  await loadEditor()
  const { startedDatabase } = await import('./started-database')
  const { env } = await import('@/env')
  const dataDir = env.DATABASE_URL ? null : env.DATA_DIR
  const database = await startedDatabase({ mayBeNew: true })
  try {
    await bring(backup, dataDir)
  } catch (error) {
    const { fullDisk } = await import('@/backup/full-disk')
    throw fullDisk(error) ?? error
  } finally {
    await database.stop()
  }
  const { tables, pictures, createdAt, missingPictures } = backup.manifest
  for (const name of missingPictures) {
    process.stderr.write(`The picture ${name} had no file when the backup was made.\n`)
  }
  const rows = tables.reduce((sum, table) => sum + table.rows, 0)
  process.stdout.write(
    `${rows.toLocaleString('en')} rows and ${pictures.length} pictures are as they were on ${createdAt}. Start the site with npm start.\n`,
  )
}

async function bring(backup: Backup, dataDir: string | null): Promise<void> {
  const { env } = await import('@/env')
  const { restoreBackup } = await import('@/backup/restore-backup')
  const { withClient } = await import('./with-client')
  const { indexUses } = await import('./index-uses')
  const { getPayload } = await import('payload')
  const { default: config } = await import('@payload-config')
  const migrations = await everyMigration()
  const payload = await getPayload({ config, disableOnInit: true })
  const migrate = async (names: string[]) =>
    payload.db.migrate({ migrations: migrations.filter(({ name }) => names.includes(name)) })
  const report = await bars()
  try {
    await withClient(async (client) => {
      await restoreBackup({
        backup,
        client,
        mediaDir: path.resolve(env.MEDIA_DIR),
        dataDir,
        migrate,
        report,
      })
      await migrate(migrations.map(({ name }) => name))
      await indexUses(payload)
      report({ name: 'schema', done: migrations.length, total: migrations.length })
    })
  } finally {
    await payload.destroy()
  }
}

/** In the order in which npm start runs them. */
async function everyMigration(): Promise<Migration[]> {
  const { migrations } = await import('@/migrations')
  // Payload states what it hands to a migration as unknown.
  return (migrations as Migration[]).toSorted((a, b) => (a.name < b.name ? -1 : 1))
}

async function bars() {
  const { progress } = await import('./progress')
  return (step: { name: string; done: number; total: number }) =>
    progress({ ...step, to: process.stderr })
}
