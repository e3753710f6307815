import { chooseFormat } from '@/contract/accept'
import { formatsAt } from '@/paths'
import { mediaTypes } from '@/vocabulary/formats'

const badEscape = /%(?![0-9a-f]{2})/i

/** The one way to write a query: names and values in order, so that one question has one address. */
export function canonicalSearch(search: string): string {
  // Who reads the parameters refuses a broken escape, and has to see it.
  if (search === '' || badEscape.test(search)) return search
  const pairs = [...new URLSearchParams(search)].sort(
    ([a, x], [b, y]) => compare(a, b) || compare(x, y),
  )
  return new URLSearchParams(pairs).toString()
}

/**
 * What of `Accept` an answer may depend on: the media type of the closed list that suits best, or that anything will do
 * where one is sent to all. Null where the header has to be read, and the answer is not kept.
 */
export function acceptClass(
  accept: string | undefined,
  { pathname, sent = 'application/json' }: { pathname: string; sent?: string },
): string | null {
  const formats = pathname.startsWith('/api/') ? formatsAt(decoded(pathname)) : null
  if (formats) {
    const format = chooseFormat(accept ?? null, formats)
    return format && mediaTypes[format]
  }
  if (accept === undefined || accept.trim() === '') return '*/*'
  const ranges = accept.split(',').map((range) => range.trim().toLowerCase())
  const types = ranges.map((range) => range.split(';')[0]?.trim())
  const isPlain = ranges.every((range) => !/;\s*q\s*=\s*0(\.0*)?\s*$/.test(range))
  const takesAll = types.some((type) => type === '*/*' || type === sent)
  return isPlain && takesAll ? '*/*' : null
}

/** As the route will see it. Addresses that cannot be decoded were refused before. */
function decoded(pathname: string): string {
  return pathname.includes('%') ? decodeURIComponent(pathname) : pathname
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b)
}
