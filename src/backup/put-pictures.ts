import { existsSync } from 'node:fs'
import { mkdir, rename, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import type { Manifest } from './manifest'

/** Writes the pictures of a backup into a folder, and takes back what it wrote when the rest fails. */
export class PicturesInto {
  readonly #names: Map<string, string[]>
  readonly #written: string[] = []

  constructor(
    private readonly folder: string,
    { pictures }: Manifest,
  ) {
    this.#names = new Map(pictures.map(({ sha256, names }) => [sha256, names]))
  }

  async put(sha256: string, bytes: Buffer): Promise<void> {
    await mkdir(this.folder, { recursive: true })
    for (const name of this.#names.get(sha256) ?? []) {
      const target = path.join(this.folder, name)
      // It was compared before: a restore that was killed has left it.
      if (existsSync(target)) continue
      // Under its name it is always whole.
      const part = path.join(this.folder, `.${sha256}.part`)
      this.#written.push(part, target)
      await writeFile(part, bytes, { flush: true })
      await rename(part, target)
    }
  }

  async takeBack(): Promise<void> {
    for (const file of this.#written) await rm(file, { force: true })
  }
}
