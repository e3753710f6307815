import { readFileSync } from 'node:fs'
import { readdir, readFile, stat } from 'node:fs/promises'
import path from 'node:path'
import { decodedText, pictureTypeOf } from '@/editorial/import/given-file'

export type Given = {
  /** Texts are read when they are needed: all of them together may be large. */
  files: { name: string; readonly text: string }[]
  pictures: { name: string; type: string; data: Buffer }[]
}

/** In bytes. */
const large = 10_000_000
/** Larger files are read by nothing here. */
const largest = 60_000_000

/** Reads what was named: files, directories with all that is in them, and `-` for what is pasted. */
export async function givenFiles(names: string[]): Promise<Given> {
  const given: Given = { files: [], pictures: [] }
  for (const { file, name } of (await Promise.all(names.map(expanded))).flat()) {
    const type = pictureTypeOf(file)
    const size = file === '-' ? 0 : (await stat(file)).size
    if (size > largest) {
      throw new Error(`${file} is larger than 60 MB: part it and import the parts.`)
    }
    if (type) {
      given.pictures.push({ name: path.basename(name), type, data: await readFile(file) })
    } else given.files.push(file === '-' ? { name, text: decodedText(await pasted()) } : later())

    function later() {
      return {
        name,
        get text() {
          // What was read before it is let go of first; else several large texts lie in memory.
          if (size > large) globalThis.gc?.()
          return decodedText(readFileSync(file))
        },
      }
    }
  }
  if (given.files.length + given.pictures.length === 0)
    throw new Error(`There is nothing to import in ${names.join(' and ')}.`)
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

async function pasted(): Promise<Buffer> {
  const chunks: Buffer[] = []
  for await (const chunk of process.stdin) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks)
}
