import { createHash } from 'node:crypto'

/** A name-based uuid (RFC 9562, version 8): the same source is the same document, also when an import is begun again. */
export function importId(key: string): string {
  const bytes = createHash('sha256').update(`import ${key}`).digest().subarray(0, 16)
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x80
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80
  const hex = bytes.toString('hex')
  return [0, 8, 12, 16, 20].map((at, index) => hex.slice(at, [8, 12, 16, 20, 32][index])).join('-')
}
