import type { CslType, WorkText } from '@/vocabulary/references'
import { namesOfBibtex } from './bibtex-names'
import { bibtexEntries, type BibtexEntry, type BibtexField } from './bibtex-syntax'
import { plainOfLatex } from './latex'
import { dateOf, monthOf, normaliseWork } from './normalise'
import type { ReadEntry, WorkRecord } from './record'

const types: Record<string, CslType> = {
  article: 'article-journal',
  book: 'book',
  mvbook: 'book',
  collection: 'book',
  proceedings: 'book',
  booklet: 'pamphlet',
  manual: 'book',
  inbook: 'chapter',
  incollection: 'chapter',
  inreference: 'entry-encyclopedia',
  inproceedings: 'paper-conference',
  conference: 'paper-conference',
  techreport: 'report',
  report: 'report',
  thesis: 'thesis',
  phdthesis: 'thesis',
  mastersthesis: 'thesis',
  online: 'webpage',
  electronic: 'webpage',
  www: 'webpage',
  software: 'software',
  dataset: 'dataset',
  standard: 'standard',
  legislation: 'legislation',
  movie: 'motion_picture',
  video: 'motion_picture',
  unpublished: 'document',
}

const texts: Record<string, WorkText> = {
  journal: 'containerTitle',
  journaltitle: 'containerTitle',
  booktitle: 'containerTitle',
  series: 'collectionTitle',
  volume: 'volume',
  issue: 'issue',
  eid: 'cslNumber',
  pages: 'pages',
  edition: 'edition',
  publisher: 'publisher',
  institution: 'publisher',
  school: 'publisher',
  organization: 'publisher',
  address: 'publisherPlace',
  location: 'publisherPlace',
  doi: 'doi',
  pmid: 'pmid',
  pmcid: 'pmcid',
  pmc: 'pmcid',
  isbn: 'isbn',
  url: 'sourceUrl',
  howpublished: 'sourceUrl',
}

/** The entries of a BibTeX or BibLaTeX file; one that refers to another (`crossref`) has what that one says. */
export function readBibtex(source: string): ReadEntry[] {
  const entries = bibtexEntries(source)
  const byKey = new Map(entries.map((entry) => [entry.key.toLowerCase(), entry]))
  return entries.map((entry) => readEntry(entry, byKey))
}

function readEntry(entry: BibtexEntry, byKey: Map<string, BibtexEntry>): ReadEntry {
  const parent = byKey.get(valueOf(entry, 'crossref').toLowerCase())
  const inherited = parent && parent !== entry ? inheritedFields(entry, parent) : []
  const work: WorkRecord = {
    key: entry.key,
    cslType: types[entry.type] ?? 'document',
    authors: [],
    editors: [],
  }
  for (const field of inherited) take(work, field, entry.type)
  const places: ReadEntry['places'] = [{ range: entry.keyRange, field: 'slug', why: null }]
  for (const field of entry.fields) {
    const name = take(work, field, entry.type)
    const why = name === null ? `The field "${field.name}" has no place here.` : null
    places.push({ range: field.range, field: name, why })
  }
  dates(work, entry, inherited)
  const warning = `${entry.key}: its braces never close, so that a field may hold what belongs to another.`
  return {
    work: normaliseWork(work),
    range: entry.range,
    places,
    ...(entry.isOpen ? { warning } : {}),
  }
}

/** The title of the volume is the book title of its part. */
function inheritedFields(entry: BibtexEntry, parent: BibtexEntry): BibtexField[] {
  const own = new Set(entry.fields.map(({ name }) => name))
  return parent.fields
    .map((field) => (field.name === 'title' ? { ...field, name: 'booktitle' } : field))
    .filter(
      ({ name }) => !own.has(name) && name !== 'author' && name !== 'doi' && name !== 'crossref',
    )
}

/** Puts a field where it belongs, and says where that is. */
function take(work: WorkRecord, { name, value }: BibtexField, type: string): string | null {
  if (name === 'author') work.authors = namesOfBibtex(value)
  else if (name === 'editor') work.editors = namesOfBibtex(value)
  else if (name === 'title') work.title = plainOfLatex(value)
  else if (name === 'subtitle')
    work.title = [work.title, plainOfLatex(value)].filter(Boolean).join(': ')
  else if (name === 'number') work[type === 'article' ? 'issue' : 'cslNumber'] = plainOfLatex(value)
  else if (Object.hasOwn(texts, name)) {
    const field = texts[name]
    const isAddress = name === 'url' || name === 'doi'
    if (field)
      work[field] = isAddress ? value.replace(/\\([_%#&~])/g, '$1').trim() : plainOfLatex(value)
    return field ?? null
  } else return fields[name] ?? null
  return fields[name] ?? name
}

const fields: Record<string, string> = {
  author: 'authors',
  editor: 'editors',
  title: 'title',
  subtitle: 'title',
  number: 'issue',
  year: 'issued',
  month: 'issued',
  day: 'issued',
  date: 'issued',
  urldate: 'accessed',
  crossref: 'containerTitle',
}

function dates(work: WorkRecord, entry: BibtexEntry, inherited: BibtexField[]): void {
  const all = { ...entry, fields: [...entry.fields, ...inherited] }
  const date = dateOf(valueOf(all, 'date'))
  const year = dateOf(plainOfLatex(valueOf(all, 'year')))
  const written = plainOfLatex(valueOf(all, 'month'))
  const month = monthOf(written)
  const day = Number(
    valueOf(all, 'day') || (/\d{1,2}/.exec(/[a-z]/i.test(written) ? written : '')?.[0] ?? ''),
  )
  if (date) work.issued = date
  else if (year)
    work.issued = { ...year, month: month ?? year.month, day: month && day ? day : year.day }
  const accessed = dateOf(valueOf(all, 'urldate'))
  if (accessed) work.accessed = accessed
}

function valueOf({ fields }: BibtexEntry, name: string): string {
  return fields.find((field) => field.name === name)?.value ?? ''
}
