import { z } from 'zod'
import { resourceTypes } from '@/vocabulary/nouns'
import { License } from './envelope'
import { OwnForm } from './own-forms'

export const Manifest = z
  .object({
    manifest: z.literal(true),
    cursor: z.string().describe('For `after` of `changes`: what came behind this snapshot.'),
    counts: z.record(z.enum(resourceTypes), z.int().nonnegative()).describe('Lines of each kind.'),
    generatedAt: z.iso.datetime().describe('When it was read, UTC.'),
    license: License,
  })
  .describe('The first line.')
export type Manifest = z.infer<typeof Manifest>

export const Checksum = z
  .object({
    sha256: z
      .string()
      .regex(/^[0-9a-f]{64}$/)
      .describe('SHA-256 of all lines before this one, with their line feeds, in hexadecimal.'),
  })
  .describe('The last line.')
export type Checksum = z.infer<typeof Checksum>

export const SnapshotLine = z
  .union([Manifest, OwnForm, Checksum])
  .describe('One line of JSON. Resources are ordered by type, then by id.')

/** The media type of one JSON value a line. */
export const ndjson = 'application/x-ndjson'
