import type { Range } from '@/editorial/import/ledger'

export type TaggedLine = { tag: string; value: string; range: Range }

type Format = {
  /** The tag that begins a record. */
  first: string
  /** A line with a tag, and what it says. */
  line: RegExp
}

/** `TY  - JOUR`: a tag of two signs, so that "MRI - a method" in an abstract is none. */
export const risLines: Format = { first: 'TY', line: /^([A-Z][A-Z0-9]) {1,2}-(?: (.*))?$/ }
/** `PMID- 123`, `TI  - A title`: tags in four columns. */
export const nbibLines: Format = { first: 'PMID', line: /^([A-Z]{2,4}) *- (.*)$/ }

/** Lines with tags; what has none goes on with the line before. */
export function taggedRecords(source: string, { first, line }: Format): TaggedLine[][] {
  const records: TaggedLine[][] = []
  for (const match of source.matchAll(/[^\r\n]*(?:\r\n|\r|\n|$)/g)) {
    const text = match[0].replace(/[\r\n]+$/, '')
    if (text.trim() === '') continue
    const range = { start: match.index, end: match.index + text.length }
    const [, tag, value = ''] = line.exec(text.replace(/^\ufeff/, '').trimEnd()) ?? []
    if (tag === first) records.push([])
    const record = records.at(-1)
    const last = record?.at(-1)
    if (tag) record?.push({ tag, value: value.trim(), range })
    else if (last && last.tag !== 'ER') {
      last.value = `${last.value} ${text.trim()}`
      last.range.end = range.end
    }
  }
  return records
}
