import { createHash } from 'node:crypto'
import { Transform, type TransformCallback } from 'node:stream'
import { pack } from 'tar-stream'

/** A tar ends with two empty blocks. */
const endBytes = 1024
const blockBytes = 512
export const sealBytes = 2 * blockBytes + endBytes

/** What a file takes in a tar beside its header. */
export function padded(bytes: number): number {
  return Math.ceil(bytes / blockBytes) * blockBytes
}

/**
 * The last file of a backup: the hash of all bytes before it, and how long the manifest is that stands there. It has one
 * form only, so that every bit of a backup is held by it.
 */
export async function sealOf(given: { sha256: string; manifestBytes: number }): Promise<Buffer> {
  const text = `sha256 of all before this: ${given.sha256}\nbytes of the manifest: ${given.manifestBytes}\n`
  const tar = pack()
  tar.entry({ name: 'seal.txt', mode: 0o600, mtime: new Date(0) }, text)
  tar.finalize()
  const parts: Uint8Array[] = []
  for await (const part of tar) parts.push(part as Uint8Array)
  return Buffer.concat(parts)
}

/** The reading of a seal; null for bytes that are none. */
export async function readSeal(
  bytes: Buffer,
): Promise<{ sha256: string; manifestBytes: number } | null> {
  const found = /: ([0-9a-f]{64})\n.*: (\d{1,12})\n/.exec(bytes.toString('latin1'))
  const seal = { sha256: found?.[1] ?? '', manifestBytes: Number(found?.[2] ?? 0) }
  return found && bytes.equals(await sealOf(seal)) ? seal : null
}

/** Hashes a tar on its way and puts the seal in the place of its end. */
export class Sealing extends Transform {
  /** To be told before the tar ends. */
  manifestBytes = 0
  readonly #hash = createHash('sha256')
  #held = Buffer.alloc(0)

  override _transform(chunk: Buffer, _: BufferEncoding, done: TransformCallback): void {
    const bytes = Buffer.concat([this.#held, chunk])
    const passing = bytes.subarray(0, Math.max(0, bytes.length - endBytes))
    this.#held = bytes.subarray(passing.length)
    this.#hash.update(passing)
    done(null, passing)
  }

  override _flush(done: TransformCallback): void {
    const sha256 = this.#hash.digest('hex')
    sealOf({ sha256, manifestBytes: this.manifestBytes }).then((seal) => done(null, seal), done)
  }
}
