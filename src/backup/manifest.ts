import { z } from 'zod'

/** Raised when older programs could no longer read what is written. */
export const format = 1

const count = z.int().min(0)
const hash = z.string().regex(/^[0-9a-f]{64}$/)
const name = z.string().min(1).max(200)
/** A name in the folder of pictures, never a way out of it. */
const fileName = name.regex(/^[^/\\\0]+$/).refine((text) => text !== '.' && text !== '..')

export const Table = z.object({
  name,
  columns: z.array(name).min(1),
  rows: count,
  bytes: count.describe('Of the rows as COPY gives them.'),
  sha256: hash.describe('Of the same.'),
})
export type Table = z.infer<typeof Table>

export const Picture = z.object({
  sha256: hash,
  bytes: count,
  names: z.array(fileName).min(1),
})
export type Picture = z.infer<typeof Picture>

export const Entry = z.object({ path: name, bytes: count, sha256: hash })
export type Entry = z.infer<typeof Entry>

/** What a backup holds; written last, because only then it is known. */
export const Manifest = z.object({
  format: z.literal(format),
  createdAt: z.iso.datetime(),
  postgres: name,
  migrations: z.array(name).min(1).describe('The schema: what had run, the newest last.'),
  tables: z.array(Table),
  sequences: z.record(name, z.string().regex(/^-?\d+$/)),
  pictures: z.array(Picture),
  missingPictures: z.array(name).describe('Named by the database, but not in the folder.'),
  entries: z.array(Entry).describe('Every file before this one, in order.'),
})
export type Manifest = z.infer<typeof Manifest>

/** Anything that is wrong with a file; the message is the sentence for the operator. */
export class DamagedBackup extends Error {
  override name = 'DamagedBackup'
}
