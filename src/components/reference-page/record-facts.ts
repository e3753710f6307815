import type { CslName, PartialDate, Reference } from '@/contract/references'
import { workTexts } from '@/vocabulary/references'

const labels: Record<string, string> = {
  authors: 'Authors',
  editors: 'Editors',
  issued: 'Published',
  containerTitle: 'In',
  collectionTitle: 'Series',
  volume: 'Volume',
  issue: 'Issue',
  cslNumber: 'Number',
  pages: 'Pages',
  edition: 'Edition',
  publisher: 'Publisher',
  publisherPlace: 'Place',
  doi: 'DOI',
  pmid: 'PubMed id',
  pmcid: 'PubMed Central id',
  isbn: 'ISBN',
  accessed: 'Accessed',
  title: 'Title',
  year: 'Year',
}

/** Where the work is stands as a link. */
const facts = workTexts.filter((field) => field !== 'sourceUrl')

/** What a field of a record is called; a field that we have no word for keeps its own. */
export function recordLabel(field: string): string {
  return labels[field] ?? field
}

/** The bibliographic record as label and text, without what is not known. */
export function recordFacts(reference: Reference): { label: string; value: string }[] {
  const { authors, editors, issued, accessed, cslType, slug } = reference
  return [
    { label: 'Citation key', value: slug },
    { label: 'Type', value: cslType },
    { label: recordLabel('authors'), value: authors.map(fullName).join('; ') },
    { label: recordLabel('editors'), value: editors.map(fullName).join('; ') },
    { label: recordLabel('issued'), value: partialDateText(issued) },
    ...facts.map((field) => ({ label: recordLabel(field), value: reference[field] ?? '' })),
    { label: recordLabel('accessed'), value: accessed ? partialDateText(accessed) : '' },
  ].filter(({ value }) => value !== '')
}

function fullName({ family, given, literal }: CslName): string {
  return literal ?? [family, given].filter(Boolean).join(', ')
}

/** As ISO 8601 writes it, as far as it is known. */
export function partialDateText({ year, month, day }: PartialDate): string {
  const two = (value: number) => String(value).padStart(2, '0')
  if (month === null) return String(year)
  return day === null ? `${year}-${two(month)}` : `${year}-${two(month)}-${two(day)}`
}
