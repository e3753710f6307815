import type { Name, WorkRecord } from '@/editorial/bibliography/record'

/** How programs write RIS: with which tags, and how they part lines, pages and dates. */
type Dialect = {
  title: string
  author: string
  editor: string
  container: string
  date: (year: number, month: number | null) => string[]
  pages: (first: string, last: string) => string[]
  end: string
  newLine: string
}

const slashed = (year: number, month: number | null) =>
  `${year}/${month ? String(month).padStart(2, '0') : ''}//`

export const dialects: Record<string, Dialect> = {
  'reference managers of old': {
    ...{ title: 'T1', author: 'A1', editor: 'A2', container: 'JF' },
    date: (year, month) => [`Y1  - ${slashed(year, month)}`],
    pages: (first, last) => [`SP  - ${first}`, `EP  - ${last}`],
    ...{ end: 'ER  -', newLine: '\n' },
  },
  'desktop programs': {
    ...{ title: 'TI', author: 'AU', editor: 'ED', container: 'T2' },
    date: (year, month) => [`PY  - ${year}`, `DA  - ${slashed(year, month)}`],
    pages: (first, last) => [`SP  - ${first}-${last}`],
    ...{ end: 'ER  - ', newLine: '\r\n' },
  },
  'databases in the web': {
    ...{ title: 'TI', author: 'AU', editor: 'A2', container: 'JO' },
    date: (year, month) => [`DA  - ${slashed(year, month)}`, `PY  - ${year}`],
    pages: (first, last) => [`SP  - ${first}`, `EP  - ${last}`],
    ...{ end: 'ER  - ', newLine: '\n' },
  },
}

const types: Partial<Record<string, string>> = {
  'article-journal': 'JOUR',
  book: 'BOOK',
  chapter: 'CHAP',
  'paper-conference': 'CPAPER',
  report: 'RPRT',
}

export function risOf(works: WorkRecord[], dialect: Dialect): string {
  return works.map((work, at) => recordOf(work, { at, dialect })).join(dialect.newLine.repeat(2))
}

function recordOf(work: WorkRecord, { at, dialect }: { at: number; dialect: Dialect }): string {
  const { issued, pages } = work
  const [first = '', last = ''] = pages?.split('-') ?? []
  const lines = [
    `TY  - ${types[work.cslType] ?? 'GEN'}`,
    ...work.authors.map((one) => `${dialect.author}  - ${nameOf(one)}`),
    ...wrapped(`${dialect.title}  - ${work.title ?? ''}`, at),
    ...work.editors.map((one) => `${dialect.editor}  - ${nameOf(one)}`),
    ...line(dialect.container, work.containerTitle),
    ...(issued ? dialect.date(issued.year, issued.month) : []),
    ...(pages ? dialect.pages(first, last) : []),
    ...line('VL', work.volume),
    ...line('IS', work.issue),
    ...line('PB', work.publisher),
    ...line('CY', work.publisherPlace),
    ...line('DO', work.doi && (at % 4 === 1 ? `https://doi.org/${work.doi}` : work.doi)),
    ...line('AN', work.pmid),
    ...line('SN', work.isbn?.replace(/^(978)(\d)(\d{4})/, '$1-$2-$3-')),
    'AB  - Of no interest here, and long:',
    'MRI - a method - is named in it.',
    ...line('ID', work.key),
    dialect.end,
  ]
  return lines.join(dialect.newLine)
}

function line(tag: string, value: string | undefined): string[] {
  return value ? [`${tag}  - ${value}`] : []
}

/** Some programs break long lines. */
function wrapped(text: string, at: number): string[] {
  const space = text.indexOf(' ', 30)
  return at % 5 === 0 && space > 0 ? [text.slice(0, space), text.slice(space + 1)] : [text]
}

function nameOf({ literal, family, given }: Name): string {
  return literal ?? `${family}, ${given}`
}
