import type { ReferenceSummary } from '@/contract/references'
import type { CslType } from '@/vocabulary/references'
import { vancouverDate } from './date'
import { vancouverNames } from './name'

/**
 * A reference as plain text in Vancouver style. Titles of journals are not abbreviated, because the record
 * holds them in full. Source: Citing Medicine, 2nd edition (NLM), and the ICMJE sample references.
 */
export function vancouver(reference: ReferenceSummary): string {
  const parts = [
    ...head(reference),
    ...forms[reference.cslType](reference),
    ...identifiers(reference),
  ]
  return parts.filter((part) => part !== '').reduce(sentence, '')
}

type Form = (reference: ReferenceSummary) => string[]

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
function head({ authors, editors, title, cslType }: ReferenceSummary): string[] {
  const isPart = forms[cslType] === chapter
  const people = authors.length || isPart ? vancouverNames(authors) : editorsOf(editors)
  const medium = media[cslType]
  return [people, medium ? `${title} [${medium}]` : title]
}

function article(reference: ReferenceSummary): string[] {
  const { containerTitle, volume, issue, pages, cslNumber, issued } = reference
  const place = `${volume ?? ''}${issue ? `(${issue})` : ''}`
  // Journals without pages number their articles.
  const where = pages ?? cslNumber
  const when = [vancouverDate(issued), place].filter(Boolean).join(';')
  return [containerTitle ?? '', where ? `${when}:${where}` : when]
}

function book(reference: ReferenceSummary): string[] {
  return [edition(reference.edition), volumeOf(reference), imprint(reference), series(reference)]
}

function report(reference: ReferenceSummary): string[] {
  const { cslNumber } = reference
  return [...book(reference), cslNumber ? `Report No.: ${cslNumber}` : '']
}

function chapter(reference: ReferenceSummary): string[] {
  const { editors, containerTitle, pages } = reference
  const host = [editorsOf(editors), containerTitle ?? ''].filter(Boolean).join('. ')
  return [host && `In: ${host}`, ...book(reference), pages ? `p. ${pages}` : '']
}

function webpage(reference: ReferenceSummary): string[] {
  const { containerTitle, publisher } = reference
  return [imprint({ ...reference, publisher: publisher ?? containerTitle })]
}

function editorsOf(editors: ReferenceSummary['editors']): string {
  if (editors.length === 0) return ''
  return `${vancouverNames(editors)}, ${editors.length === 1 ? 'editor' : 'editors'}`
}

/** "Baltimore, MD: Williams & Wilkins; 1999", as far as it is known. */
function imprint({ publisherPlace, publisher, issued }: ReferenceSummary): string {
  const who = [publisherPlace, publisher].filter(Boolean).join(': ')
  return [who, vancouverDate(issued)].filter(Boolean).join('; ')
}

/** A volume of a work; a volume of a series stands with the series. */
function volumeOf({ volume, collectionTitle }: ReferenceSummary): string {
  return volume && !collectionTitle ? `Vol. ${volume}` : ''
}

function series({ collectionTitle, volume }: ReferenceSummary): string {
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
function identifiers({ doi, pmid, pmcid, sourceUrl, accessed }: ReferenceSummary): string[] {
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
