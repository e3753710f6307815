import { createWriteStream } from 'node:fs'
import { ArchiveWriter } from './archive-writer'

/** A new file, readable by its owner alone: it holds the hashes of passwords, and drafts. */
export function archiveInto(file: string): ArchiveWriter {
  return new ArchiveWriter(createWriteStream(file, { flags: 'wx', mode: 0o600, flush: true }))
}
