import { copyFile } from 'node:fs/promises'
import path from 'node:path'

/**
 * The files of a picture: itself and its smaller versions. A name that is a path would be read or written somewhere
 * else, so it is an error.
 */
export function pictureFiles(fields: Record<string, unknown>): { folder: string; name: string }[] {
  const sizes = Object.values(fields.sizes ?? {}) as { filename?: unknown }[]
  const files = [
    { folder: '', name: String(fields.filename) },
    ...sizes.flatMap(({ filename: name }) =>
      typeof name === 'string' ? [{ folder: 'sizes', name }] : [],
    ),
  ]
  const stray = files.find(({ name }) => name !== path.basename(name) || name.startsWith('.'))
  if (stray) throw new Error(`A picture names "${stray.name}", which is no file name.`)
  return files
}

/** Copies a file; false when there is none. */
export async function copyIfThere(from: string, to: string): Promise<boolean> {
  try {
    await copyFile(from, to)
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return false
    throw error
  }
}
