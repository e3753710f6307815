import type { CslItem, CslItemName } from './csl'
import { oneLine } from './one-line'

type Line = [tag: string, value: string | undefined]

/**
 * A reference as a record of RIS. Where a tag means different things for different types, the table below decides.
 * Source: RefMan RIS format specification (2011 revision), as Zotero, EndNote and citation-js read it.
 */
export function ris(item: CslItem): string {
  const lines: Line[] = [['TY', typeOf(item)], ...linesOf(item)]
  const written = lines.flatMap(([tag, value]) => {
    const text = value === undefined ? '' : oneLine(value.replaceAll('\u00a0', ' '))
    return text ? [`${tag}  - ${text}`] : []
  })
  return [...written, 'ER  - '].join('\r\n')
}

const types: Record<string, string> = {
  'article-journal': 'JOUR',
  'article-magazine': 'MGZN',
  'article-newspaper': 'NEWS',
  review: 'JOUR',
  book: 'BOOK',
  pamphlet: 'PAMP',
  chapter: 'CHAP',
  'entry-encyclopedia': 'ENCYC',
  'paper-conference': 'CONF',
  report: 'RPRT',
  thesis: 'THES',
  webpage: 'ELEC',
  'post-weblog': 'BLOG',
  software: 'COMP',
  dataset: 'DATA',
  standard: 'STAND',
  legislation: 'LEGAL',
  motion_picture: 'VIDEO',
  speech: 'SOUND',
}

/** Tags that differ from the common ones. Null where a type has no place for it. */
const special: Record<
  string,
  Partial<Record<'number' | 'volume' | 'place' | 'editor', string | null>>
> = {
  JOUR: { number: 'C7' },
  MGZN: { number: null },
  NEWS: { number: null },
  BOOK: { number: null, editor: 'A3' },
  PAMP: { number: null, volume: null },
  CHAP: { number: null },
  ENCYC: { number: null },
  CONF: { number: null, place: 'C1' },
  RPRT: { number: 'SN' },
  STAND: { number: 'SN' },
  LEGAL: { number: 'SN' },
  ELEC: { number: null, volume: null },
  BLOG: { number: null, volume: null },
  COMP: { number: null, volume: null },
  DATA: { number: null, volume: null },
}

function typeOf({ type }: CslItem): string {
  return types[type] ?? 'GEN'
}

function linesOf(item: CslItem): Line[] {
  const type = typeOf(item)
  const { number = 'M1', volume = 'VL', place = 'CY', editor = 'A2' } = special[type] ?? {}
  const issued = item.issued['date-parts'][0]
  const only = (tag: string | null, value: string | undefined): Line[] =>
    tag ? [[tag, value]] : []
  return [
    ['ID', item.id],
    ...people('AU', item.author),
    ...people(editor ?? 'ED', item.editor),
    ['TI', item.title],
    ...hostLines(item, type),
    ['PY', String(issued[0])],
    ...(issued.length > 1 ? [['DA', slashed(issued)] satisfies Line] : []),
    ...only(volume, item.volume),
    ...only(['JOUR', 'MGZN', 'NEWS'].includes(type) ? 'IS' : null, item.issue),
    ...only(number, item.number),
    ...pageLines(item.page),
    ['ET', item.edition],
    ['PB', item.publisher],
    ...only(place, item['publisher-place']),
    ...only(number === 'SN' ? null : 'SN', item.ISBN),
    ['DO', item.DOI],
    ['AN', item.PMID],
    ...only(type === 'JOUR' ? 'C2' : null, item.PMCID),
    ['UR', item.URL],
    ['Y2', item.accessed && slashed(item.accessed['date-parts'][0])],
  ]
}

/** What it stands in, and the series. For works that stand alone T2 is the series. */
function hostLines(item: CslItem, type: string): Line[] {
  const host = item['container-title']
  const series = item['collection-title']
  if (type === 'CONF')
    return [
      ['C3', host],
      ['T3', series],
    ]
  return host
    ? [
        ['T2', host],
        ['T3', series],
      ]
    : [[standsAlone.has(type) ? 'T2' : 'T3', series]]
}

const standsAlone = new Set(['BOOK', 'RPRT', 'COMP', 'ELEC'])

/** First and last page; what comes behind a first hyphen is all of it the last. */
function pageLines(pages: string | undefined): Line[] {
  if (!pages) return []
  const [, first, last] = /^([^-–—]*)[-–—]+(.*)$/s.exec(pages) ?? []
  return first === undefined
    ? [['SP', pages]]
    : [
        ['SP', first],
        ['EP', last],
      ]
}

function people(tag: string, names: CslItemName[] = []): Line[] {
  return names.map(({ family, given, literal }) => [
    tag,
    literal ?? [family, given].filter(Boolean).join(', '),
  ])
}

/** "2016/05/12/": year, month, day and a remark, as far as they are known. */
function slashed(parts: number[]): string {
  const [year, month, day] = parts.map((part) => String(part).padStart(2, '0'))
  return [year, month ?? '', day ?? '', ''].join('/')
}
