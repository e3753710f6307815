import type { CslName, PartialDate, ReferenceSummary } from '@/contract/references'
import { cslDate } from './date'

export type CslItemName = { family?: string; given?: string; literal?: string }
type CslDate = { 'date-parts': [number[]] }

/** An item of CSL-JSON 1.0. What is not known is absent. */
export type CslItem = {
  id: string
  type: string
  title: string
  author?: CslItemName[]
  editor?: CslItemName[]
  issued: CslDate
  accessed?: CslDate
} & Partial<Record<(typeof texts)[number][0], string>>

const texts = [
  ['container-title', 'containerTitle'],
  ['collection-title', 'collectionTitle'],
  ['volume', 'volume'],
  ['issue', 'issue'],
  ['number', 'cslNumber'],
  ['page', 'pages'],
  ['edition', 'edition'],
  ['publisher', 'publisher'],
  ['publisher-place', 'publisherPlace'],
  ['DOI', 'doi'],
  ['PMID', 'pmid'],
  ['PMCID', 'pmcid'],
  ['ISBN', 'isbn'],
  ['URL', 'sourceUrl'],
] as const

/** What of a work is cited. */
export type Citable = Pick<
  ReferenceSummary,
  | ('slug' | 'cslType' | 'title' | 'authors' | 'editors' | 'issued' | 'accessed')
  | (typeof texts)[number][1]
> & {
  /** When what stands at an address last changed, where that is known. */
  updated?: PartialDate
}

/** A reference as CSL-JSON; its citation key is the id. */
export function toCsl(reference: Citable): CslItem {
  const item: CslItem = {
    id: reference.slug,
    type: reference.cslType,
    title: reference.title,
    issued: cslDate(reference.issued),
  }
  if (reference.authors.length) item.author = reference.authors.map(cslName)
  if (reference.editors.length) item.editor = reference.editors.map(cslName)
  if (reference.accessed) item.accessed = cslDate(reference.accessed)
  for (const [key, field] of texts) {
    const text = reference[field]
    if (text) item[key] = text
  }
  return item
}

function cslName({ family, given, literal }: CslName): CslItemName {
  return {
    ...(family ? { family } : {}),
    ...(given ? { given } : {}),
    ...(literal ? { literal } : {}),
  }
}
