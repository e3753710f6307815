import type { Body, Citation, Footnote } from '@/contract/body'

/** All citations of a published body in reading order, those in notes included. */
export function citationsOf(body: Body): Citation[] {
  return found(body).filter((mark) => mark.type === 'citation')
}

export function footnotesOf(body: Body): Footnote[] {
  return found(body).filter((mark) => mark.type === 'footnote')
}

/** Walks the JSON as it is written: that is reading order, since no field of a mark comes before its place. */
function found(value: unknown): (Citation | Footnote)[] {
  if (Array.isArray(value)) return value.flatMap(found)
  if (typeof value !== 'object' || value === null) return []
  const inner = Object.values(value).flatMap(found)
  return isMark(value) ? [value, ...inner] : inner
}

function isMark(value: object): value is Citation | Footnote {
  return 'type' in value && (value.type === 'citation' || value.type === 'footnote')
}
