import { progress } from './progress'

/** Proves a backup without a database, and says what it holds. */
export async function verify(file: string): Promise<void> {
  const { provenBackup } = await import('@/backup/restore-backup')
  const { manifest } = await provenBackup(file, (step) => progress({ ...step, to: process.stderr }))
  const { createdAt, tables, pictures, migrations } = manifest
  const rows = tables.reduce((sum, table) => sum + table.rows, 0)
  process.stdout.write(
    `${file} is whole: ${rows.toLocaleString('en')} rows of ${tables.length} tables and ${pictures.length} pictures, made ${createdAt}, schema ${migrations.at(-1)}\n`,
  )
}
