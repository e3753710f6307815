import type { CslItem } from './csl'
import { bibtexCased, bibtexList, bibtexText, bibtexVerbatim } from './bibtex-text'
import { bibtexNames } from './bibtex-names'

/**
 * A reference as a BibTeX entry. Entry types and fields are those of classic BibTeX where it has one, else of BibLaTeX,
 * which classic styles set as `misc`. Source: Patashnik, BibTeXing (1988); the BibLaTeX manual 3.20, chapter 2.
 */
export function bibtex(item: CslItem): string {
  const fields = Object.entries(fieldsOf(item)).flatMap(([name, value]) =>
    value ? [`  ${name} = ${value},`] : [],
  )
  return [`@${entryTypes[item.type] ?? 'misc'}{${item.id},`, ...fields, '}'].join('\n')
}

/** Pamphlets are BibTeX's booklets. What has no type of its own is `misc`. */
const entryTypes: Record<string, string> = {
  'article-journal': 'article',
  'article-magazine': 'article',
  'article-newspaper': 'article',
  review: 'article',
  book: 'book',
  pamphlet: 'booklet',
  chapter: 'incollection',
  'entry-encyclopedia': 'incollection',
  'paper-conference': 'inproceedings',
  report: 'techreport',
  thesis: 'thesis',
  webpage: 'online',
  'post-weblog': 'online',
  software: 'software',
  dataset: 'dataset',
  standard: 'standard',
  legislation: 'legislation',
  motion_picture: 'movie',
}

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

function fieldsOf(item: CslItem): Record<string, string | undefined> {
  const type = entryTypes[item.type] ?? 'misc'
  const [year, month, day] = item.issued['date-parts'][0]
  return {
    author: braced(item.author && bibtexNames(item.author)),
    editor: braced(item.editor && bibtexNames(item.editor)),
    title: text(item.title, bibtexCased),
    [type === 'article' ? 'journal' : 'booktitle']: text(item['container-title']),
    series: text(item['collection-title']),
    edition: text(item.edition),
    volume: text(item.volume),
    ...numbers(item, type),
    pages: text(item.page, ranges),
    [publishers[type] ?? 'publisher']: text(item.publisher, bibtexList),
    address: text(item['publisher-place'], bibtexList),
    year: braced(year === undefined ? undefined : String(year)),
    // The names of months are macros, which each style writes in its own way.
    month: month === undefined ? undefined : months[month - 1],
    day: braced(day === undefined ? undefined : String(day)),
    doi: text(item.DOI, bibtexVerbatim),
    pmid: text(item.PMID),
    pmcid: text(item.PMCID),
    isbn: text(item.ISBN),
    url: text(item.URL, bibtexVerbatim),
    urldate: braced(item.accessed && isoDate(item.accessed['date-parts'][0])),
  }
}

/** Who brought it out is called differently for these. */
const publishers: Record<string, string> = { techreport: 'institution', thesis: 'school' }

/** An article has the number of its issue, and one of its own where a journal has no pages. */
function numbers({ issue, number }: CslItem, type: string): Record<string, string | undefined> {
  if (type === 'article') return { number: text(issue), eid: text(number) }
  // The number of a book would be its place in a series.
  const isNumbered = type !== 'book' && type !== 'booklet' && type !== 'incollection'
  return { number: text(isNumbered ? (number ?? issue) : undefined) }
}

function text(value: string | undefined, write = bibtexText): string | undefined {
  return value ? braced(write(value)) : undefined
}

/** Pages from one to another, with the dash that LaTeX sets between numbers. */
function ranges(pages: string): string {
  return pages
    .split(/\s*[-–—]+\s*/)
    .map(bibtexText)
    .join('--')
}

function braced(value: string | undefined): string | undefined {
  return value ? `{${value}}` : undefined
}

/** "2016-05-12", as far as it is known. */
function isoDate(parts: number[]): string {
  return parts.map((part, index) => String(part).padStart(index === 0 ? 4 : 2, '0')).join('-')
}
