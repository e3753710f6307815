import { createHash } from 'node:crypto'

/** A name-based uuid (RFC 9562, version 5 layout): the same starter document has the same id on every site. */
export function starterId(collection: string, slug: string): string {
  const hash = createHash('sha1').update(`knotwork:${collection}:${slug}`).digest()
  const bytes = hash.subarray(0, 16)
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x50
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80
  const hex = bytes.toString('hex')
  return [8, 12, 16, 20, 32]
    .map((end, index, ends) => hex.slice(ends[index - 1] ?? 0, end))
    .join('-')
}
