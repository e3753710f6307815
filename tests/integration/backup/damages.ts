import { createHash } from 'node:crypto'
import { gunzipSync, gzipSync } from 'node:zlib'
import type { Manifest } from '@/backup/manifest'
import { sealBytes } from '@/backup/seal'
import type { File } from '@tests/support/backups'
import { randomOf } from '@tests/support/random-editor'

export type Whole = { bytes: Buffer; files: File[]; manifest: Manifest }
type Contents = { files: File[]; manifest: unknown }
type Damage = {
  /** What is left: bytes as they lie on the disk, or contents that are sealed as they should be. */
  make: (whole: Whole) => Buffer | Contents
  /** The words that say why it is refused. */
  reason: string
}

const random = randomOf(20261126)
const noSeal = 'is no backup, or was cut short'
const otherBytes = 'is damaged: its bytes'

/** What somebody or something can have done to a backup. */
export const damages: Record<string, Damage> = {
  ...Object.fromEntries(
    Array.from({ length: 6 }, (_, place) => [
      `bit flip ${place + 1}`,
      { make: withBitFlipped, reason: otherBytes },
    ]),
  ),
  'a bit of the seal flipped': {
    make: ({ bytes }) => flipped(bytes, bytes.length - 100),
    reason: noSeal,
  },
  'nothing in it': { make: () => Buffer.alloc(0), reason: noSeal },
  'half of it': { make: ({ bytes }) => bytes.subarray(0, bytes.length / 2), reason: noSeal },
  'all but a byte': { make: ({ bytes }) => bytes.subarray(0, -1), reason: noSeal },
  'all but the seal': { make: ({ bytes }) => bytes.subarray(0, -sealBytes), reason: noSeal },
  'something behind it': {
    make: ({ bytes }) => Buffer.concat([bytes, Buffer.alloc(512)]),
    reason: noSeal,
  },
  'a piece taken out of the middle': {
    make: ({ bytes }) => Buffer.concat([bytes.subarray(0, 5120), bytes.subarray(10_240)]),
    reason: otherBytes,
  },
  'two entries in another order': {
    make: ({ files: [first, second, ...rest], manifest }) => ({
      files: [second, first, ...rest].filter((file) => file !== undefined),
      manifest,
    }),
    reason: 'stands where README.txt belongs',
  },
  'another hash of an entry in the manifest': {
    make: (whole) => ({
      files: whole.files,
      manifest: withEntry(whole, { place: tableOf(whole, 'spots'), sha256: 'a'.repeat(64) }),
    }),
    reason: 'does not have the hash of the manifest',
  },
  'a picture missing': {
    make: (whole) => ({ ...whole, files: without(whole.files, pictureOf(whole)) }),
    reason: 'stands where',
  },
  'a picture missing, also in the list': {
    make: (whole) => ({
      files: without(whole.files, pictureOf(whole)),
      manifest: {
        ...whole.manifest,
        entries: without(whole.manifest.entries, pictureOf(whole)),
      },
    }),
    reason: 'is missing',
  },
  'another picture under the same name': {
    make: (whole) => replaced(whole, { place: pictureOf(whole), by: Buffer.from('other') }),
    reason: 'is another picture than its name says',
  },
  'the last table missing': {
    make: (whole) => ({ ...whole, files: whole.files.slice(0, -1) }),
    reason: 'manifest.json stands where',
  },
  'a row missing': {
    make: (whole) => withRows(whole, (rows) => rows.slice(rows.indexOf('\n') + 1)),
    reason: 'topics has',
  },
  'a row altered': {
    make: (whole) => withRows(whole, (rows) => rows.replace('published', 'draft')),
    reason: 'the rows of topics are not those',
  },
  'rows that cannot be unpacked': {
    make: (whole) => replaced(whole, { place: tableOf(whole, 'topics'), by: Buffer.from('none') }),
    reason: 'cannot be unpacked',
  },
  'a manifest that is none': {
    make: ({ files }) => ({ files, manifest: '{"format":1' }),
    reason: 'its manifest cannot',
  },
  'a manifest without tables': {
    make: ({ files, manifest }) => ({ files, manifest: { ...manifest, tables: undefined } }),
    reason: 'its manifest cannot be read (tables',
  },
  'a picture that would leave its folder': {
    make: ({ files, manifest }) => ({
      files,
      manifest: {
        ...manifest,
        pictures: manifest.pictures.map((picture) => ({ ...picture, names: ['../escaped.webp'] })),
      },
    }),
    reason: 'its manifest cannot be read (pictures',
  },
  'a later format': {
    make: ({ files, manifest }) => ({ files, manifest: { ...manifest, format: 2 } }),
    reason: 'update Knotwork',
  },
}

function withBitFlipped({ bytes }: Whole): Buffer {
  return flipped(bytes, Math.floor(random() * (bytes.length - sealBytes)))
}

function flipped(bytes: Buffer, place: number): Buffer {
  const copy = Buffer.from(bytes)
  copy[place] = (copy[place] ?? 0) ^ (1 << Math.floor(random() * 8))
  return copy
}

function pictureOf({ files }: Whole): number {
  return files.findIndex(({ path }) => path.startsWith('pictures/'))
}

function tableOf({ files }: Whole, name: string): number {
  return files.findIndex(({ path }) => path.startsWith(`tables/${name}/`))
}

function without<T>(all: T[], place: number): T[] {
  return all.filter((_, each) => each !== place)
}

function withRows(whole: Whole, alter: (rows: string) => string): Contents {
  const place = tableOf(whole, 'topics')
  const rows = gunzipSync(whole.files[place]?.bytes ?? '').toString()
  return replaced(whole, { place, by: gzipSync(alter(rows)) })
}

/** Another content of an entry, which the list of entries in the manifest knows. */
function replaced(whole: Whole, { place, by }: { place: number; by: Buffer }): Contents {
  const sha256 = createHash('sha256').update(by).digest('hex')
  return {
    files: whole.files.map((file, each) => (each === place ? { ...file, bytes: by } : file)),
    manifest: withEntry(whole, { place, sha256 }),
  }
}

function withEntry(
  { manifest }: Whole,
  { place, sha256 }: { place: number; sha256: string },
): Manifest {
  return {
    ...manifest,
    entries: manifest.entries.map((entry, each) => (each === place ? { ...entry, sha256 } : entry)),
  }
}
