import type { CslType } from '@/vocabulary/references'
import { dateOf, normaliseWork } from './normalise'
import { placeOf } from './read-ris'
import type { Name, ReadEntry, WorkRecord } from './record'
import { nbibLines, taggedRecords, type TaggedLine } from './tagged-lines'

/** The records of a PubMed file. Source: MEDLINE/PubMed data element descriptions (NLM). */
export function readNbib(source: string): ReadEntry[] {
  return taggedRecords(source, nbibLines).map((lines) => {
    const has = (tag: string) => lines.find((line) => line.tag === tag)?.value
    const cslType: CslType = has('BTI') ? (has('TI') ? 'chapter' : 'book') : 'article-journal'
    const work: WorkRecord = { key: `pmid${has('PMID') ?? ''}`, cslType, authors: [], editors: [] }
    const isFull = lines.some(({ tag }) => tag === 'FAU')
    const places = lines.map((line) => placeOf(line, take(work, line, isFull)))
    const range = { start: lines[0]?.range.start ?? 0, end: lines.at(-1)?.range.end ?? 0 }
    return { work: normaliseWork(work), range, places }
  })
}

function take(work: WorkRecord, { tag, value }: TaggedLine, isFull: boolean): string | null {
  switch (tag) {
    case 'PMID':
      return put(work, 'pmid', value)
    case 'PMC':
      return put(work, 'pmcid', value)
    case 'TI':
      work.title = value.replace(/\.$/, '')
      return 'title'
    case 'BTI':
      if (work.cslType === 'chapter') return put(work, 'containerTitle', value)
      work.title = value.replace(/\.$/, '')
      return 'title'
    case 'JT':
      return put(work, 'containerTitle', value)
    case 'FAU':
      work.authors.push(fullName(value))
      return 'authors'
    case 'AU':
      if (!isFull) work.authors.push(shortName(value))
      return isFull ? null : 'authors'
    case 'CN':
      work.authors.push({ literal: value })
      return 'authors'
    case 'FED':
      work.editors.push(fullName(value))
      return 'editors'
    case 'DP': {
      const date = dateOf(value)
      if (date) work.issued = date
      return 'issued'
    }
    case 'AID':
    case 'LID':
      return /\[doi\]$/.test(value) ? put(work, 'doi', value.replace(/\s*\[doi\]$/, '')) : null
    default:
      return takePlace(work, { tag, value })
  }
}

function takePlace(
  work: WorkRecord,
  { tag, value }: { tag: string; value: string },
): string | null {
  switch (tag) {
    case 'VI':
      return put(work, 'volume', value)
    case 'IP':
      return put(work, 'issue', value)
    case 'PG':
      return put(work, 'pages', value)
    case 'ISBN':
      return put(work, 'isbn', value)
    case 'PB':
      return put(work, 'publisher', value)
    default:
      return null
  }
}

type Field = Exclude<
  keyof WorkRecord,
  'authors' | 'editors' | 'issued' | 'accessed' | 'cslType' | 'key'
>

function put(work: WorkRecord, field: Field, value: string): string {
  work[field] ??= value
  return field
}

function fullName(value: string): Name {
  const [family = '', ...given] = value.split(/\s*,\s*/)
  return given.length ? { family, given: given.join(', ') } : { literal: value }
}

/** "Simons DG". */
function shortName(value: string): Name {
  const [, family, given] = /^(.*\S)\s+([A-Z]{1,4})$/.exec(value) ?? []
  return family && given ? { family, given } : { literal: value }
}
