import { existsSync } from 'node:fs'
import { statfs } from 'node:fs/promises'
import path from 'node:path'
import type { Backup } from './archive-reader'

/** How much more than its rows a table takes on the disk, with indexes and the log of the database: measured about 3. */
const perByteOfRows = 4

/** Throws when the disks certainly do not have the room for what is in a backup. */
export async function requireRoom(options: {
  backup: Backup
  mediaDir: string
  dataDir: string | null
}): Promise<void> {
  const { pictures, tables } = options.backup.manifest
  await require(options.mediaDir, sumOf(pictures))
  // Of another machine's disk nothing is known here.
  if (options.dataDir) await require(options.dataDir, perByteOfRows * sumOf(tables))
}

async function require(folder: string, bytes: number): Promise<void> {
  const { bavail, bsize } = await statfs(existing(path.resolve(folder)))
  if (bavail * bsize >= bytes) return
  throw new Error(
    `${folder} is on a disk with ${megabytes(bavail * bsize)} free; the backup needs about ${megabytes(bytes)} there.`,
  )
}

/** A folder that is made later is on the disk of the one above it. */
function existing(folder: string): string {
  return existsSync(folder) ? folder : existing(path.dirname(folder))
}

function sumOf(all: { bytes: number }[]): number {
  return all.reduce((sum, { bytes }) => sum + bytes, 0)
}

function megabytes(bytes: number): string {
  return `${Math.ceil(bytes / 1_000_000).toLocaleString('en')} MB`
}
