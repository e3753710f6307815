import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import type pg from 'pg'
import type { ArchiveWriter } from './archive-writer'
import { columnsOfTables, quoted } from './catalogue'
import type { Picture } from './manifest'
import { picturePath } from './read-backup'

type Step = (step: { done: number; total: number }) => void

/** Adds every file that the table of pictures names, each content once. A file that is not there is noted. */
export async function addPictures(options: {
  client: pg.ClientBase
  archive: ArchiveWriter
  mediaDir: string
  report: Step
}): Promise<{ pictures: Picture[]; missingPictures: string[] }> {
  const { client, archive, mediaDir, report } = options
  const names = await namedFiles(client)
  const pictures = new Map<string, Picture>()
  const missingPictures: string[] = []
  for (const [index, name] of names.entries()) {
    const bytes = await contentOf(path.join(mediaDir, path.basename(name)))
    if (bytes) {
      const sha256 = createHash('sha256').update(bytes).digest('hex')
      const known = pictures.get(sha256)
      if (known) known.names.push(name)
      else {
        await archive.add(picturePath(sha256), bytes)
        pictures.set(sha256, { sha256, bytes: bytes.length, names: [name] })
      }
    } else missingPictures.push(name)
    report({ done: index + 1, total: names.length })
  }
  return { pictures: [...pictures.values()], missingPictures }
}

/** Each picture has a file, and one for each of its sizes. */
async function namedFiles(client: pg.ClientBase): Promise<string[]> {
  const columns = (await columnsOfTables(client)).get('media') ?? []
  const fileNames = columns.filter((column) => column.endsWith('filename')).map(quoted)
  if (fileNames.length === 0) return []
  const { rows } = await client.query<{ name: string }>(`
    select distinct name from media cross join lateral unnest(array[${fileNames.join(', ')}]) as name
    where name is not null order by name`)
  return rows.map(({ name }) => name)
}

async function contentOf(file: string): Promise<Buffer | null> {
  try {
    return await readFile(file)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null
    throw error
  }
}
