import { createHash } from 'node:crypto'
import { Readable, type Writable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { pack } from 'tar-stream'
import type { Entry } from './manifest'
import { Sealing } from './seal'

export const manifestPath = 'manifest.json'

/** Writes a tar file by file, and knows what it has written. */
export class ArchiveWriter {
  readonly entries: Entry[] = []
  readonly #tar = pack()
  readonly #sealing = new Sealing()
  readonly #written: Promise<void>
  #error: Error | null = null
  /** A disk that is full ends the file, not the entry, which would wait for ever. */
  #give: (error: Error) => void = () => undefined

  constructor(target: Writable) {
    this.#written = pipeline(Readable.from(this.#tar), this.#sealing, target)
    // The pipeline tells it.
    this.#tar.on('error', () => undefined)
    this.#written.catch((error: Error) => {
      this.#error = error
      this.#give(error)
    })
  }

  async add(path: string, bytes: Buffer): Promise<void> {
    const sha256 = createHash('sha256').update(bytes).digest('hex')
    await this.#put(path, bytes)
    this.entries.push({ path, bytes: bytes.length, sha256 })
  }

  /** The manifest, the seal, and all of it on the disk. */
  async finish(manifest: string): Promise<void> {
    const bytes = Buffer.from(manifest)
    this.#sealing.manifestBytes = bytes.length
    await this.#put(manifestPath, bytes)
    this.#tar.finalize()
    await this.#written
  }

  async abandon(): Promise<void> {
    this.#tar.destroy()
    await this.#written.catch(() => undefined) // it is given up
  }

  async #put(name: string, bytes: Buffer): Promise<void> {
    if (this.#error) throw this.#error
    await new Promise<void>((resolve, reject) => {
      this.#give = reject
      const header = { name, size: bytes.length, mode: 0o600, mtime: new Date(0) }
      const entry = this.#tar.entry(header, bytes, (error) => (error ? reject(error) : resolve()))
      entry.on('error', reject)
    })
  }
}
