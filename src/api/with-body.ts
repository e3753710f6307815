import type { Body } from '@/contract/body'
import type { BodyFormat } from '@/vocabulary/formats'

type Write = (body: Body, format: Exclude<BodyFormat, 'blocks'>) => string

/** A resource with its text in the formats that were asked for: one stands in its place, several stand by their names. */
export function withBody<T extends object>(
  item: T,
  { formats, write }: { formats: readonly BodyFormat[]; write: Write },
): T | (Omit<T, 'body'> & { body: unknown }) {
  const [first, ...others] = formats
  if (!first || !hasBody(item)) return item
  const { body } = item
  const as = (format: BodyFormat) => (format === 'blocks' ? body : write(body, format))
  if (others.length === 0) return { ...item, body: as(first) }
  return { ...item, body: Object.fromEntries(formats.map((format) => [format, as(format)])) }
}

/** Whether a resource was read with its long text. */
function hasBody<T extends object>(item: T): item is T & { body: Body } {
  return 'body' in item
}
