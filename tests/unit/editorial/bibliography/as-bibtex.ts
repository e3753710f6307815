import type { Name, WorkRecord } from '@/editorial/bibliography/record'

const marks: Record<string, string> = {
  '\u0301': "'",
  '\u0300': '`',
  '\u0302': '^',
  '\u0308': '"',
  '\u0303': '~',
  '\u0327': 'c',
  '\u030c': 'v',
  '\u030a': 'r',
  '\u0304': '=',
  '\u0307': '.',
  '\u0306': 'u',
  '\u030b': 'H',
  '\u0328': 'k',
  '\u0323': 'd',
}
const letters: Record<string, string> = {
  ß: '{\\ss}',
  ø: '{\\o}',
  Ø: '{\\O}',
  Ł: '{\\L}',
  ł: '{\\l}',
  đ: '{\\dj}',
  Đ: '{\\DJ}',
  '&': '\\&',
  _: '\\_',
}

/** As LaTeX writes it, in one of the ways that are in use. */
export function latex(text: string, style: number): string {
  return [...text.normalize('NFC')]
    .map((letter) => {
      if (letters[letter]) return letters[letter]
      const [base = '', mark, more] = letter.normalize('NFD')
      const sign = mark === undefined ? undefined : marks[mark]
      if (!sign || more) return letter
      if (/[a-z]/i.test(sign)) return `{\\${sign}{${base}}}`
      const bare = base === 'i' ? '\\i' : base
      return (
        [`{\\${sign}${bare}}`, `\\${sign}{${bare}}`, `{\\${sign}{${bare}}}`][style % 3] ?? letter
      )
    })
    .join('')
}

export function bibtexOf(works: WorkRecord[]): string {
  const entries = works.flatMap((work, at) => {
    const own = linesOf(work, at)
    const volume = at % 3 === 0 && isPart(work) ? linesOfVolume(work, at) : null
    const lines = volume ? [...own.lines, `crossref = {Vol${at}}`] : [...own.lines, ...own.whole]
    const entry = `@${entryTypes[work.cslType]}{${work.key},\n  ${lines.filter(Boolean).join(',\n  ')}${at % 2 ? ',' : ''}\n}`
    return volume
      ? [entry, `@Proceedings(vol${at},\n${volume.filter(Boolean).join(',\n')})`]
      : [entry]
  })
  return `A comment.\n@string{press = "A " # {\\& B Press}}\n@preamble{"\\newcommand{\\x}{}"}\n${entries.join('\n\n')}\n`
}

export function isPart({ cslType }: WorkRecord): boolean {
  return cslType === 'chapter' || cslType === 'paper-conference'
}

/** What an entry says itself, and what the volume that it is in may say for it. */
function linesOf(work: WorkRecord, at: number): { lines: string[]; whole: string[] } {
  const { title = '', authors, issued, volume, issue, pages, doi, pmid, isbn } = work
  const month = issued?.month
  const lines = [
    `title = {${braced(latex(title, at), at)}}`,
    `author = "${authors.map((one) => nameIn(one, at)).join(' and\n  ')}"`,
    volume ? `volume = ${volume}` : '',
    issue ? `number = {${issue}}` : '',
    pages ? `pages = {${pages.replace('-', ['--', '-', '---', '–', ' -- '][at % 5] ?? '-')}}` : '',
    month ? `month = ${monthIn(month, at)}` : '',
    doi ? `doi = {${latex(doi, at)}}` : '',
    pmid ? `pmid = {${pmid}}` : '',
    isbn ? `isbn = {${isbn}}` : '',
  ]
  const container = work.cslType === 'article-journal' ? 'journal' : 'booktitle'
  const whole = [
    work.containerTitle ? `${container} = {${latex(work.containerTitle, at)}}` : '',
    ...shared(work, at),
  ]
  return { lines, whole }
}

function linesOfVolume(work: WorkRecord, at: number): string[] {
  return [`title = {{${latex(work.containerTitle ?? '', at)}}}`, ...shared(work, at)]
}

function shared(work: WorkRecord, at: number): string[] {
  const editors = work.editors.map((one) => nameIn(one, at + 1)).join(' and ')
  return [
    editors ? `editor = {${editors}}` : '',
    work.publisher ? `${work.cslType === 'report' ? 'institution' : 'publisher'} = press` : '',
    work.publisherPlace ? `address = {${latex(work.publisherPlace, at)}}` : '',
    `${at % 4 === 3 ? 'YEAR' : 'year'} = ${at % 2 ? work.issued?.year : `{${work.issued?.year}}`}`,
  ]
}

/** Capitals that are to stay, in braces in braces. */
function braced(title: string, at: number): string {
  const first = title.replace(/^(\w+)/, '{{$1}}')
  return at % 3 === 0 ? first.replace(/ (\w+)(?= |$)/, ' {{{$1}}}') : first
}

/** "Last, First", "Last, Jr, First" or "First von Last"; of an organisation, in braces. */
function nameIn({ literal, family = '', given = '' }: Name, at: number): string {
  // A quotation mark would end the field, but in braces.
  const tex = (text: string) => latex(text, at).replace(/(?<!\{)\\"(\{\w\}|\w|\{\\i\})/g, '{\\"$1}')
  if (literal) return `{${tex(literal)}}`
  const [first = '', suffix] = given.split(', ')
  if (suffix) return `${tex(family)}, ${suffix}, ${tex(first)}`
  return at % 3 === 1 ? `${tex(first)} ${tex(family)}` : `${tex(family)}, ${tex(first)}`
}

/** As a macro, a number, a name, or a range of two. */
function monthIn(month: number, at: number): string {
  const name = months[month - 1] ?? ''
  const range = `{${name.replace(/^./, (letter) => letter.toUpperCase())}--${months[month % 12]}}`
  return [name, `{${month}}`, range, `${name} # "."`][at % 4] ?? name
}

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const entryTypes = {
  'article-journal': 'article',
  book: 'Book',
  chapter: 'incollection',
  'paper-conference': 'InProceedings',
  report: 'techreport',
} as Record<string, string>
