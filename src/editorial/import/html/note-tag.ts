import type { Entry } from '@/editorial/import/ledger'
import type { Tag } from './options'
import type { HtmlReading } from './reader'

/** Writes down a tag with its meaning, and which of its attributes are left out. */
export function note(reading: HtmlReading, { attributes, range }: Tag, as: string): Entry | null {
  if (!range) return null
  const left = Object.keys(attributes).filter((name) => !used.has(name))
  return reading.keep(range, left.length ? `${as} Left out, as layout: ${left.join(', ')}.` : as)
}

const used = new Set(['href', 'src', 'alt', 'colspan', 'rowspan', 'id', 'name'])

export function isPageBreak({ attributes }: Tag): boolean {
  return (
    /page-break-(?:before|after)\s*:\s*always|break-(?:before|after)\s*:\s*page/i.test(
      attributes.style ?? '',
    ) || /\bpage-?break\b/i.test(attributes.class ?? '')
  )
}

/** A tag that says nothing but how words look. */
export function layout(reading: HtmlReading, tag: Tag): () => void {
  if (isPageBreak(tag)) reading.builder.add({ type: 'page-break' })
  const before = reading.format
  const { style = '' } = tag.attributes
  if (/font-weight\s*:\s*(?:bold|[6-9]00)/i.test(style)) reading.format |= 1
  if (/font-style\s*:\s*italic/i.test(style)) reading.format |= 2
  const isShown = reading.format !== before
  if (isShown) note(reading, tag, 'Bold or italic words, by their style.')
  else if (tag.range) reading.drop(tag.range, `Layout: <${tag.name}> says nothing, its words stay.`)
  return () => {
    reading.format = before
  }
}
