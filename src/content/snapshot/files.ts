import 'server-only'
import { createHash, randomUUID } from 'node:crypto'
import { createReadStream, createWriteStream } from 'node:fs'
import { mkdir, open, readdir, rename, rm, stat } from 'node:fs/promises'
import path from 'node:path'
import { pipeline } from 'node:stream/promises'
import { createGzip } from 'node:zlib'
import { env } from '@/env'

/** Below DATA_DIR. */
const folder = 'snapshots'
const finished = /^(\d+)-[0-9a-f]{16}\.ndjson$/
/** The one before may still be on its way to somebody. */
const kept = 2
/** Milliseconds after which a file that was begun is no longer being written. */
const abandoned = 3_600_000

/** A snapshot that is being written beside the finished ones. */
export type Begun = { file: string; sha256: string }

/** Writes what comes, as it comes, and the checksum of it as the last line. */
export async function writeLines(lines: AsyncIterable<string>): Promise<Begun> {
  await mkdir(at('.'), { recursive: true })
  const file = `${randomUUID()}.tmp`
  const hash = createHash('sha256')
  const handle = await open(at(file), 'wx')
  try {
    for await (const text of lines) {
      hash.update(text)
      await handle.appendFile(text)
    }
    const sha256 = hash.digest('hex')
    await handle.appendFile(`${JSON.stringify({ sha256 })}\n`)
    await handle.sync()
    return { file, sha256 }
  } finally {
    await handle.close()
  }
}

/** Compresses a written snapshot, gives it its name, and removes what is old. Returns its path below DATA_DIR. */
export async function finish({ file, sha256 }: Begun, number: number): Promise<string> {
  const name = `${number}-${sha256.slice(0, 16)}.ndjson`
  const packed = `${randomUUID()}.tmp`
  await pipeline(
    createReadStream(at(file)),
    createGzip(),
    createWriteStream(at(packed), { flush: true }),
  )
  await rename(at(packed), at(`${name}.gz`))
  await rename(at(file), at(name))
  await removeOld()
  return path.posix.join(folder, name)
}

/** The newest finished snapshot there is, below DATA_DIR. */
export async function newestFile(): Promise<string | null> {
  const [newest] = await finishedFiles()
  return newest ? path.posix.join(folder, newest) : null
}

/** Whether nobody has removed it. */
export async function isThere(file: string): Promise<boolean> {
  const found = await stat(path.resolve(env.DATA_DIR, file)).catch(() => null) // not there
  return found !== null
}

async function finishedFiles(): Promise<string[]> {
  const names = await readdir(at('.')).catch(() => []) // no snapshot was ever made
  const numberOf = (name: string) => Number(finished.exec(name)?.[1] ?? 0)
  return names.filter((name) => finished.test(name)).sort((a, b) => numberOf(b) - numberOf(a))
}

async function removeOld(): Promise<void> {
  const newest = new Set((await finishedFiles()).slice(0, kept))
  for (const name of await readdir(at('.'))) {
    if (newest.has(name.replace(/\.gz$/, ''))) continue
    if (name.endsWith('.tmp') && Date.now() - (await changedAt(name)) < abandoned) continue
    await rm(at(name), { force: true }).catch(() => undefined) // in use where that matters: next time
  }
}

async function changedAt(name: string): Promise<number> {
  const found = await stat(at(name)).catch(() => null) // finished meanwhile
  return found?.mtimeMs ?? Date.now()
}

function at(name: string): string {
  return path.resolve(env.DATA_DIR, folder, name)
}
