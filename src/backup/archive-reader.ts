import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { open, type FileHandle } from 'node:fs/promises'
import { pipeline } from 'node:stream/promises'
import { extract } from 'tar-stream'
import { z } from 'zod'
import { manifestPath } from './archive-writer'
import { DamagedBackup, format, Manifest } from './manifest'
import { padded, readSeal, sealBytes } from './seal'

export type Backup = { file: string; manifest: Manifest }
type Report = (step: { done: number; total: number }) => void

/** Opens a backup whose every byte is as it was written; else throws DamagedBackup with the reason. */
export async function openBackup(file: string, report: Report = () => undefined): Promise<Backup> {
  const handle = await open(file, 'r').catch((error: NodeJS.ErrnoException) => {
    throw new Error(`${file} cannot be read (${error.code}).`, { cause: error })
  })
  try {
    const { size } = await handle.stat()
    const start = Math.max(0, size - sealBytes)
    const seal = await readSeal(await bytesAt(handle, { start, length: size - start }))
    if (!seal) {
      throw new DamagedBackup(
        `${file} is no backup, or was cut short: the seal of a backup is not at its end.`,
      )
    }
    if ((await hashOf(file, { end: start, report })) !== seal.sha256) {
      throw new DamagedBackup(`${file} is damaged: its bytes are not those that were sealed.`)
    }
    const length = seal.manifestBytes
    const at = { start: start - padded(length), length }
    return { file, manifest: parsed(file, await bytesAt(handle, at)) }
  } finally {
    await handle.close()
  }
}

/** Hands out the files of a backup in their order; each is compared with the manifest first. */
export async function eachEntry(
  { file, manifest }: Backup,
  take: (entry: { path: string; bytes: Buffer }) => Promise<void>,
): Promise<void> {
  const tar = extract()
  const fed = pipeline(createReadStream(file), tar as unknown as NodeJS.WritableStream)
  fed.catch(() => undefined) // the loop below throws it
  let place = 0
  for await (const entry of tar) {
    const path = entry.header.name
    const bytes = await collected(entry)
    const expected = manifest.entries[place]
    place += 1
    if (!expected) {
      if (place === manifest.entries.length + 1 && path === manifestPath) break
      throw new DamagedBackup(`${file} is damaged: ${path} is not in its manifest.`)
    }
    if (path !== expected.path) {
      throw new DamagedBackup(`${file} is damaged: ${path} stands where ${expected.path} belongs.`)
    }
    if (createHash('sha256').update(bytes).digest('hex') !== expected.sha256) {
      throw new DamagedBackup(`${file} is damaged: ${path} does not have the hash of the manifest.`)
    }
    await take({ path, bytes })
  }
  if (place <= manifest.entries.length) {
    throw new DamagedBackup(`${file} is damaged: ${manifest.entries[place]?.path} is missing.`)
  }
}

async function collected(entry: AsyncIterable<unknown>): Promise<Buffer> {
  const parts: Uint8Array[] = []
  for await (const part of entry) parts.push(part as Uint8Array)
  return Buffer.concat(parts)
}

async function bytesAt(
  handle: FileHandle,
  { start, length }: { start: number; length: number },
): Promise<Buffer> {
  const buffer = Buffer.alloc(Math.max(0, length))
  const { bytesRead } = await handle.read(buffer, 0, buffer.length, Math.max(0, start))
  return buffer.subarray(0, bytesRead)
}

async function hashOf(
  file: string,
  { end, report }: { end: number; report: Report },
): Promise<string> {
  const hash = createHash('sha256')
  if (end === 0) return hash.digest('hex')
  let done = 0
  const chunks = createReadStream(file, { end: end - 1, highWaterMark: 1 << 20 })
  for await (const chunk of chunks as AsyncIterable<Buffer>) {
    hash.update(chunk)
    done += chunk.length
    report({ done, total: end })
  }
  return hash.digest('hex')
}

const Versioned = z.object({ format: z.number() })

function parsed(file: string, bytes: Buffer): Manifest {
  const json = asJson(bytes)
  const versioned = Versioned.safeParse(json)
  if (versioned.success && versioned.data.format > format) {
    throw new Error(
      `${file} has format ${versioned.data.format}, which a newer version has written: update Knotwork first.`,
    )
  }
  const manifest = Manifest.safeParse(json)
  if (manifest.success) return manifest.data
  const [issue] = manifest.error.issues
  const where = issue ? `${issue.path.join('.') || 'it'}: ${issue.message}` : ''
  throw new DamagedBackup(`${file} is damaged: its manifest cannot be read (${where}).`)
}

function asJson(bytes: Buffer): unknown {
  try {
    return JSON.parse(bytes.toString('utf8'))
  } catch (error) {
    if (error instanceof SyntaxError) return null
    throw error
  }
}
