import type { CslType } from '@/vocabulary/references'
import type { Citable } from './csl'
import { vancouverDate } from './date'
import { vancouverNames } from './name'

/**
 * A reference as plain text in Vancouver style. Titles of journals are not abbreviated, because the record
 * holds them in full. Source: Citing Medicine, 2nd edition (NLM), and the ICMJE sample references.
 */
export function vancouver(reference: Citable): string {
  const parts = [
    ...head(reference),
    ...forms[reference.cslType](reference),
    ...identifiers(reference),
  ]
  return parts.filter((part) => part !== '').reduce(sentence, '')
}

type Form = (reference: Citable) => string[]

const forms: Record<CslType, Form> = {
  'article-journal': article,
  'article-magazine': article,
  'article-newspaper': article,
  review: article,
  book,
  pamphlet: book,
  standard: book,
  legislation: book,
  software: book,
  dataset: book,
  document: book,
  motion_picture: book,
  speech: book,
  thesis: book,
  report,
  chapter,
  'entry-encyclopedia': chapter,
  'paper-conference': chapter,
  webpage,
  'post-weblog': webpage,
}

/** What kind of thing it is, where the reader could not tell. */
const media: Partial<Record<CslType, string>> = {
  dataset: 'dataset',
  motion_picture: 'film',
  software: 'software',
  thesis: 'thesis',
  webpage: 'Internet',
  'post-weblog': 'Internet',
}

/** Who wrote it and what it is called. Where nobody is named as author, the editors come first. */
function head({ authors, editors, title, cslType }: Citable): string[] {
  const isPart = forms[cslType] === chapter
  const people = authors.length || isPart ? vancouverNames(authors) : editorsOf(editors)
  const medium = media[cslType]
  return [people, medium ? `${title} [${medium}]` : title]
}

function article(reference: Citable): string[] {
  const { containerTitle, volume, issue, pages, cslNumber, issued } = reference
  const place = `${volume ?? ''}${issue ? `(${issue})` : ''}`
  // Journals without pages number their articles.
  const where = pages ?? cslNumber
  const when = [vancouverDate(issued), place].filter(Boolean).join(';')
  return [containerTitle ?? '', where ? `${when}:${where}` : when]
}

function book(reference: Citable): string[] {
  return [edition(reference.edition), volumeOf(reference), imprint(reference), series(reference)]
}

function report(reference: Citable): string[] {
  const { cslNumber } = reference
  return [...book(reference), cslNumber ? `Report No.: ${cslNumber}` : '']
}

function chapter(reference: Citable): string[] {
  const { editors, containerTitle, pages } = reference
  const host = [editorsOf(editors), containerTitle ?? ''].filter(Boolean).join('. ')
  return [host && `In: ${host}`, ...book(reference), pages ? `p. ${pages}` : '']
}

function webpage(reference: Citable): string[] {
  const { containerTitle, publisher, updated } = reference
  const text = imprint({ ...reference, publisher: publisher ?? containerTitle })
  return [updated ? `${text} [updated ${vancouverDate(updated)}]` : text]
}

function editorsOf(editors: Citable['editors']): string {
  if (editors.length === 0) return ''
  return `${vancouverNames(editors)}, ${editors.length === 1 ? 'editor' : 'editors'}`
}

/** "Baltimore, MD: Williams & Wilkins; 1999", as far as it is known. */
function imprint({ publisherPlace, publisher, issued }: Citable): string {
  const who = [publisherPlace, publisher].filter(Boolean).join(': ')
  return [who, vancouverDate(issued)].filter(Boolean).join('; ')
}

/** A volume of a work; a volume of a series stands with the series. */
function volumeOf({ volume, collectionTitle }: Citable): string {
  return volume && !collectionTitle ? `Vol. ${volume}` : ''
}

function series({ collectionTitle, volume }: Citable): string {
  return collectionTitle ? `(${[collectionTitle, volume].filter(Boolean).join('; ')})` : ''
}

/** "2" → "2nd ed", "20 (US)" → "20th ed (US)"; a first edition is not named. */
function edition(text: string | null): string {
  const [, number, rest] = /^(\d+)\s*(.*)$/.exec(text ?? '') ?? []
  if (!number) return text ?? ''
  if (number === '1' && !rest) return ''
  return [ordinal(Number(number)), 'ed', rest].filter(Boolean).join(' ')
}

function ordinal(number: number): string {
  const endings: Record<Intl.LDMLPluralRule, string> = {
    zero: 'th',
    one: 'st',
    two: 'nd',
    few: 'rd',
    many: 'th',
    other: 'th',
  }
  return `${number}${endings[ordinals.select(number)]}`
}

const ordinals = new Intl.PluralRules('en', { type: 'ordinal' })

/** Where it is found; the address only when no DOI leads there. */
function identifiers({ doi, pmid, pmcid, sourceUrl, accessed }: Citable): string[] {
  const cited = accessed ? ` [cited ${vancouverDate(accessed)}]` : ''
  return [
    pmid ? `PMID: ${pmid}` : '',
    pmcid ? `PMCID: ${pmcid}` : '',
    doi ? `doi: ${doi}` : '',
    sourceUrl && !doi ? `Available from: ${sourceUrl}${cited}` : '',
  ]
}

/** Joins two parts by a full stop, unless one stands there. An address ends without one, so that it can be copied. */
function sentence(text: string, part: string): string {
  const isAddress = /^(?:doi|Available from): /.test(part)
  const ended = isAddress || /[.?!]$/.test(part) ? part : `${part}.`
  return text ? `${text} ${ended}` : ended
}
