import { readdir, readFile, stat } from 'node:fs/promises'
import path from 'node:path'

export type Given = {
  files: { name: string; text: string }[]
  pictures: { name: string; type: string; data: Buffer }[]
}

/** Larger files are read by nothing here. */
const largest = 100_000_000

const pictureTypes: Partial<Record<string, string>> = {
  '.jpg': 'image/jpeg',
  '.jpeg': 'image/jpeg',
  '.png': 'image/png',
  '.webp': 'image/webp',
  '.avif': 'image/avif',
  '.gif': 'image/gif',
}

/** Reads what was named: files, directories with all that is in them, and `-` for what is pasted. */
export async function givenFiles(names: string[]): Promise<Given> {
  const given: Given = { files: [], pictures: [] }
  for (const { file, name } of (await Promise.all(names.map(expanded))).flat()) {
    const type = pictureTypes[path.extname(file).toLowerCase()]
    if (file !== '-' && (await stat(file)).size > largest) {
      throw new Error(`${file} is larger than 100 MB: part it and import the parts.`)
    }
    const data = file === '-' ? await pasted() : await readFile(file)
    if (type) given.pictures.push({ name: path.basename(name), type, data })
    else given.files.push({ name, text: decoded(data) })
  }
  return given
}

/** A file is known by its name, one of a directory by its path in there. */
async function expanded(given: string): Promise<{ file: string; name: string }[]> {
  if (given === '-') return [{ file: '-', name: 'pasted' }]
  const found = await stat(given).catch(() => null)
  if (!found) throw new Error(`There is no ${given}.`)
  if (!found.isDirectory()) return [{ file: given, name: path.basename(given) }]
  const entries = await readdir(given, { recursive: true, withFileTypes: true })
  return entries
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
    .map((entry) => path.join(entry.parentPath, entry.name))
    .sort()
    .map((file) => ({ file, name: path.relative(given, file).split(path.sep).join('/') }))
}

/** UTF-8; what is no UTF-8 is read as Windows-1252, in which every byte is a character. */
function decoded(data: Buffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(data)
  } catch (error) {
    if (error instanceof TypeError) return new TextDecoder('windows-1252').decode(data)
    throw error
  }
}

async function pasted(): Promise<Buffer> {
  const chunks: Buffer[] = []
  for await (const chunk of process.stdin) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks)
}
