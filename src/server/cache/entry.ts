import { createHash } from 'node:crypto'
import type { Finished } from '@/server/finish'
import { encode, isText, type Encoding } from './encoding'

/** One stored body in one encoding, with the header blocks that a hit and a 304 are sent with. */
export type Variant = { hit: string[]; notModified: string[]; etag: string; body: Buffer }

/** A finished response that is kept, and what it depends on. */
export type Entry = {
  key: string
  finished: Finished
  tags: ReadonlySet<string>
  /** How it is made again; null for what is not kept. */
  remake: (() => Promise<Made>) | null
  /** Purged, or out of date: good only for while no better one can be made. */
  isStale: boolean
  lastModified: Date
  variants: Map<Encoding, Variant>
}

/** A response as it was made, with what it depends on. */
export type Made = Finished & { tags: ReadonlySet<string> }

export function newEntry(
  args: Pick<Entry, 'key' | 'finished' | 'tags' | 'remake' | 'lastModified'>,
): Entry {
  return { ...args, isStale: false, variants: new Map() }
}

/** The longest list of tags that a header carries; what depends on more is purged from a CDN by noun. */
const headerTags = 100

/** Makes the bytes and header blocks of one encoding, once. */
export async function variantOf(entry: Entry, encoding: Encoding): Promise<Variant> {
  const known = entry.variants.get(encoding)
  if (known) return known
  const body = await encode(entry.finished.body, encoding)
  const made = withHeaders(entry, { encoding, body })
  entry.variants.set(encoding, made)
  return made
}

function withHeaders(
  { finished, tags, lastModified }: Entry,
  { encoding, body }: { encoding: Encoding; body: Buffer },
): Variant {
  const { 'content-type': type = '', ...headers } = finished.headers
  // With the media type: an empty list of references has the same bytes in several formats.
  const hash = createHash('sha256').update(type).update(body)
  const etag = `"${hash.digest('base64url').slice(0, 27)}"`
  const isPublic = headers['cache-control']?.startsWith('public') ?? false
  const validators = {
    ...headers,
    ...(isText(type) ? { vary: withVary(headers.vary) } : {}),
    ...(finished.status === 200 ? { etag } : {}),
    ...(isPublic ? { 'last-modified': lastModified.toUTCString() } : {}),
    ...(isPublic && tags.size > 0 ? { 'cache-tag': tagHeader(tags) } : {}),
    ...(isPublic ? { 'cache-status': 'knotwork; hit' } : {}),
  }
  return {
    etag,
    body,
    notModified: Object.entries(validators).flat(),
    hit: Object.entries({
      ...validators,
      ...(type ? { 'content-type': type } : {}),
      ...(encoding === 'identity' ? {} : { 'content-encoding': encoding }),
      'content-length': String(body.length),
    }).flat(),
  }
}

function withVary(vary: string | undefined): string {
  const names = new Set((vary ?? '').split(',').map((name) => name.trim().toLowerCase()))
  return [...names.add('accept-encoding')].filter(Boolean).join(', ')
}

/** Of a noun with too many documents only the noun. */
function tagHeader(tags: ReadonlySet<string>): string {
  const all = [...tags]
  if (all.length <= headerTags) return all.join(',')
  return [...new Set(all.map((tag) => tag.split(/[:>?]/)[0] ?? tag))].join(',')
}
