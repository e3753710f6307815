import type { CslType, WorkText } from '@/vocabulary/references'
import { dateOf, normaliseWork } from './normalise'
import type { Name, ReadEntry, WorkRecord } from './record'
import { risLines, taggedRecords, type TaggedLine } from './tagged-lines'

const types: Record<string, CslType> = {
  JOUR: 'article-journal',
  EJOUR: 'article-journal',
  ABST: 'article-journal',
  MGZN: 'article-magazine',
  NEWS: 'article-newspaper',
  BOOK: 'book',
  EBOOK: 'book',
  EDBOOK: 'book',
  PAMP: 'pamphlet',
  CHAP: 'chapter',
  ECHAP: 'chapter',
  ENCYC: 'entry-encyclopedia',
  CONF: 'paper-conference',
  CPAPER: 'paper-conference',
  RPRT: 'report',
  THES: 'thesis',
  ELEC: 'webpage',
  BLOG: 'post-weblog',
  COMP: 'software',
  DATA: 'dataset',
  STAND: 'standard',
  LEGAL: 'legislation',
  VIDEO: 'motion_picture',
  SOUND: 'speech',
}

const texts: Record<string, WorkText> = {
  T2: 'containerTitle',
  JO: 'containerTitle',
  JF: 'containerTitle',
  JA: 'containerTitle',
  BT: 'containerTitle',
  C3: 'containerTitle',
  T3: 'collectionTitle',
  VL: 'volume',
  IS: 'issue',
  M1: 'cslNumber',
  C7: 'cslNumber',
  ET: 'edition',
  PB: 'publisher',
  CY: 'publisherPlace',
  C1: 'publisherPlace',
  DO: 'doi',
  AN: 'pmid',
  C2: 'pmcid',
  UR: 'sourceUrl',
}

/** The records of a RIS file. Source: RefMan RIS format specification (2011 revision). */
export function readRis(source: string): ReadEntry[] {
  return taggedRecords(source, risLines).map((lines, at) => {
    const type = lines[0]?.value ?? ''
    const work: WorkRecord = {
      key: lines.find(({ tag }) => tag === 'ID')?.value || `ris-${at + 1}`,
      cslType: types[type] ?? 'document',
      authors: [],
      editors: [],
    }
    const places = lines.map((line) => placeOf(line, take(work, line, type)))
    const last = lines.at(-1)?.range.end ?? 0
    return {
      work: normaliseWork(work),
      range: { start: lines[0]?.range.start ?? 0, end: last },
      places,
    }
  })
}

export function placeOf(
  { tag, range }: TaggedLine,
  field: string | null,
): ReadEntry['places'][number] {
  return { range, field, why: field === null ? `The line "${tag}" has no place here.` : null }
}

function take(work: WorkRecord, { tag, value }: TaggedLine, type: string): string | null {
  switch (tag) {
    case 'TY':
      return 'cslType'
    case 'ID':
      return 'slug'
    case 'AU':
    case 'A1':
      work.authors.push(nameOfRis(value))
      return 'authors'
    case 'A2':
    case 'ED':
    case 'A3':
      work.editors.push(nameOfRis(value))
      return 'editors'
    case 'TI':
    case 'T1':
      work.title ??= value
      return 'title'
    case 'SP':
    case 'EP':
      work.pages = tag === 'EP' && work.pages ? `${work.pages}-${value}` : value
      return 'pages'
    case 'PY':
    case 'Y1':
    case 'DA': {
      const date = dateOf(value)
      if (date && (!work.issued || date.month)) work.issued = date
      return 'issued'
    }
    case 'Y2': {
      const date = dateOf(value)
      if (date) work.accessed = date
      return 'accessed'
    }
    case 'SN':
      return serial(work, value, type)
    default:
      return takeText(work, { tag, value, type })
  }
}

/** ISBN of a book; the number of a report, standard or law; the ISSN of a journal has no place here. */
function serial(work: WorkRecord, value: string, type: string): string | null {
  if (['RPRT', 'STAND', 'LEGAL'].includes(type)) work.cslNumber = value
  else if (/\d{4}-?\d{3}[\dX]$/i.test(value) && value.replace(/\W/g, '').length === 8) return null
  else work.isbn = value
  return type === 'RPRT' ? 'cslNumber' : 'isbn'
}

function takeText(
  work: WorkRecord,
  { tag, value, type }: { tag: string; value: string; type: string },
): string | null {
  const isAlone = tag === 'T2' && ['BOOK', 'RPRT', 'COMP', 'ELEC'].includes(type)
  const field = isAlone ? 'collectionTitle' : texts[tag]
  if (!field || (tag === 'AN' && !/^\d+$/.test(value))) return null
  work[field] ??= value
  return field
}

/** "Family, Given, Suffix"; a name without a comma is an organisation's. */
export function nameOfRis(value: string): Name {
  const [family = '', ...given] = value.split(/\s*,\s*/)
  return given.length ? { family, given: given.join(', ') } : { literal: value }
}
