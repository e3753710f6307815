import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import path from 'node:path'
import pg from 'pg'
import { to } from 'pg-copy-streams'
import { extract } from 'tar-stream'
import { archiveInto } from '@/backup/archive-file'
import type { Manifest, Table } from '@/backup/manifest'
import { writeBackup } from '@/backup/write-backup'

const quiet = () => {}

/** Runs work with a connection of its own. */
export async function onDatabase<T>(
  url: string,
  work: (client: pg.Client) => Promise<T>,
): Promise<T> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    return await work(client)
  } finally {
    await client.end()
  }
}

export async function backupOf({
  url,
  mediaDir,
  file,
}: {
  url: string
  mediaDir: string
  file: string
}): Promise<Manifest> {
  return onDatabase(url, (client) =>
    writeBackup({ client, archive: archiveInto(file), mediaDir, report: quiet }),
  )
}

/** Rows and their hash, as Postgres gives them; nothing of the backup's own code. */
export async function stateOf(
  client: pg.Client,
  { name, columns }: Pick<Table, 'name' | 'columns'>,
): Promise<{ rows: number; sha256: string }> {
  const hash = createHash('sha256')
  const listed = columns.map((column) => `"${column}"`).join(', ')
  const stream = client.query(to(`copy "${name}" (${listed}) to stdout`))
  for await (const chunk of stream as AsyncIterable<Buffer>) hash.update(chunk)
  return { rows: stream.rowCount, sha256: hash.digest('hex') }
}

export type File = { path: string; bytes: Buffer }

/** What is in a backup, but for its seal. */
export async function filesOf(file: string): Promise<{ files: File[]; manifest: Manifest }> {
  const tar = extract()
  createReadStream(file).pipe(tar as unknown as NodeJS.WritableStream)
  const files: File[] = []
  for await (const entry of tar) {
    const parts: Uint8Array[] = []
    for await (const part of entry) parts.push(part as Uint8Array)
    files.push({ path: entry.header.name, bytes: Buffer.concat(parts) })
  }
  files.pop()
  const manifest = JSON.parse(files.pop()?.bytes.toString() ?? '') as Manifest
  return { files, manifest }
}

/** Writes a backup that is sealed as it should be, whatever is in it. */
export async function sealed({
  folder,
  name,
  files,
  manifest,
}: {
  folder: string
  name: string
  files: File[]
  manifest: unknown
}): Promise<string> {
  const file = path.join(folder, name)
  const archive = archiveInto(file)
  for (const { path: place, bytes } of files) await archive.add(place, bytes)
  await archive.finish(typeof manifest === 'string' ? manifest : JSON.stringify(manifest))
  return file
}
