import { existsSync } from 'node:fs'
import { rename, rm } from 'node:fs/promises'
import path from 'node:path'
import { backupFile } from './backup-file'
import { verify } from './verify-backup'
import { fail } from './with-payload'

const help = `npm run backup -- <file>
npm run backup -- --verify <file>

Writes one state of the whole site into a file: all tables and all pictures, while editors and readers go on. The file is
a tar; its first entry says what is in it. It holds hashes of passwords and drafts, so only its owner may read it; sign-ins
and the signing secret are not in it.
  --verify   reads a backup and proves that every bit of it is as it was written; needs no database
npm run restore -- <file> brings it into an empty site. docs/backup.md tells how to plan backups.`

const { file: target, isVerifyOnly } = backupFile(help)
await (isVerifyOnly ? verify(target) : backup(target)).catch(fail)
process.exit()

async function backup(file: string): Promise<void> {
  if (existsSync(file)) throw new Error(`${file} is there already: give another name.`)
  const part = `${file}.part`
  if (existsSync(part)) {
    throw new Error(`${part} is there: another backup writes it, or was killed; then delete it.`)
  }
  if (!existsSync(path.dirname(file))) {
    throw new Error(`There is no folder ${path.dirname(file)}: make it first.`)
  }
  // What is cut short has not the name of a backup, and does not stay.
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.once(signal, () => void rm(part, { force: true }).finally(() => process.exit(1)))
  }
  try {
    await write({ part, file })
  } catch (error) {
    await rm(part, { force: true })
    const { fullDisk } = await import('@/backup/full-disk')
    throw fullDisk(error) ?? error
  }
}

async function write({ part, file }: { part: string; file: string }): Promise<void> {
  if (existsSync('.env')) process.loadEnvFile('.env')
  const { startedDatabase } = await import('./started-database')
  const { env } = await import('@/env')
  const { archiveInto } = await import('@/backup/archive-file')
  const { writeBackup } = await import('@/backup/write-backup')
  const { withClient } = await import('./with-client')
  const { progress } = await import('./progress')
  const database = await startedDatabase()
  try {
    const { tables, pictures, missingPictures } = await withClient((client) =>
      writeBackup({
        client,
        archive: archiveInto(part),
        mediaDir: path.resolve(env.MEDIA_DIR),
        report: (step) => progress({ ...step, to: process.stderr }),
      }),
    )
    if (existsSync(file)) throw new Error(`${file} is there already: give another name.`)
    await rename(part, file)
    for (const name of missingPictures) {
      process.stderr.write(`The picture ${name} has no file; it is not in the backup.\n`)
    }
    const rows = tables.reduce((sum, table) => sum + table.rows, 0)
    process.stdout.write(
      `${rows.toLocaleString('en')} rows of ${tables.length} tables and ${pictures.length} pictures are in ${file}\n`,
    )
  } finally {
    await database.stop()
  }
}
