import { createHash } from 'node:crypto'
import type { Finished } from '@/server/finish'
import { encode, isText, type Encoding } from './encoding'

/** One stored body in one encoding, with the header blocks that a hit and a 304 are sent with. */
export type Variant = { hit: string[]; notModified: string[]; etag: string; body: Buffer }

/** A response as it was made, with what it depends on: the documents it shows, and the moment at which it ends. */
export type Made = Finished & { tags: ReadonlySet<string>; until: number | null }

/** A finished response that is kept. */
export type Entry = {
  key: string
  made: Made
  /** How it is made again; null for what is not kept. */
  remake: (() => Promise<Made>) | null
  /** Purged, or out of date: good only for while no better one can be made. */
  isStale: boolean
  /** When making it anew last failed, in milliseconds since 1970; null: never. */
  failedAt: number | null
  lastModified: Date
  variants: Map<Encoding, Variant>
  /** Variants that are being made or are there: each is made once. */
  coming: Map<Encoding, Promise<Variant>>
}

/** `like` is an entry with the same bytes: its time and its compressed forms are taken over. */
export function newEntry(args: Pick<Entry, 'key' | 'made' | 'remake'>, like?: Entry): Entry {
  const { lastModified = new Date(), variants = [] } = like ?? {}
  const entry: Entry = {
    ...args,
    isStale: false,
    failedAt: null,
    lastModified,
    variants: new Map(),
    coming: new Map(),
  }
  for (const [encoding, { body }] of variants) {
    entry.variants.set(encoding, withHeaders(entry, { encoding, body }))
  }
  return entry
}

/** Whether it may be sent as it is. What depends on the date ends by itself. */
export function isFresh({ isStale, made }: Entry): boolean {
  return !isStale && (made.until === null || Date.now() < made.until)
}

/** The bytes that an entry holds in memory. */
export function bytesOf({ made, variants }: Entry): number {
  let bytes = made.body.length
  for (const { body } of variants.values()) if (body !== made.body) bytes += body.length
  return bytes
}

/** The longest list of tags that a header carries; what depends on more is purged from a CDN by noun. */
const headerTags = 100

/** Makes the bytes and header blocks of one encoding, once, however many ask for them at the same time. */
export function variantOf(entry: Entry, encoding: Encoding): Promise<Variant> {
  const coming = entry.coming.get(encoding) ?? makeVariant(entry, encoding)
  entry.coming.set(encoding, coming)
  return coming
}

async function makeVariant(entry: Entry, encoding: Encoding): Promise<Variant> {
  const known = entry.variants.get(encoding)
  if (known) return known
  const body = await encode(entry.made.body, encoding)
  const variant = withHeaders(entry, { encoding, body })
  entry.variants.set(encoding, variant)
  return variant
}

function withHeaders(
  { made, lastModified }: Entry,
  { encoding, body }: { encoding: Encoding; body: Buffer },
): Variant {
  const { status, tags } = made
  const { 'content-type': type = '', ...headers } = made.headers
  // With the media type: an empty list of references has the same bytes in several formats.
  const hash = createHash('sha256').update(type).update(body)
  const etag = `"${hash.digest('base64url').slice(0, 27)}"`
  const isPublic = headers['cache-control']?.startsWith('public') ?? false
  const validators = {
    ...headers,
    ...(isText(type) ? { vary: withVary(headers.vary) } : {}),
    ...(status === 200 ? { etag } : {}),
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
export function tagHeader(tags: ReadonlySet<string>): string {
  const all = [...tags]
  if (all.length <= headerTags) return all.join(',')
  return [...new Set(all.map((tag) => tag.split(/[:>?]/)[0] ?? tag))].join(',')
}
