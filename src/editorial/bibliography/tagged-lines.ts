import type { Range } from '@/editorial/import/ledger'

export type TaggedLine = { tag: string; value: string; range: Range }

/**
 * Lines such as `TY  - JOUR` and `PMID- 123`; what has no tag goes on with the line before. Records are parted by the
 * tag that begins one.
 */
export function taggedRecords(source: string, first: RegExp): TaggedLine[][] {
  const records: TaggedLine[][] = []
  for (const match of source.matchAll(/[^\r\n]*(?:\r\n|\r|\n|$)/g)) {
    const text = match[0].replace(/[\r\n]+$/, '')
    if (text.trim() === '') continue
    const range = { start: match.index, end: match.index + text.length }
    const [, tag, value = ''] = /^([A-Z][A-Z0-9]{1,3}) {0,2}- ?(.*)$/.exec(text.trimEnd()) ?? []
    if (tag && first.test(tag)) records.push([])
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
