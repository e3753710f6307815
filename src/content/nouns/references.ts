import { byAuthors, citingLinks, citedByOf } from '@/content/citations'
import { isOneOf, pointsAt } from '@/content/filters'
import { workTexts } from '@/vocabulary/references'
import { commonFields, noun } from '@/content/noun'
import { idsOf } from '@/content/store'

type NameRow = { family?: string | null; given?: string | null; literal?: string | null }
type DateRow = { year?: number | null; month?: number | null; day?: number | null }

export const references = noun({
  type: 'references',
  fields: [
    ...commonFields,
    'cslType',
    'title',
    'authors',
    'editors',
    'issued',
    ...workTexts,
    'accessed',
    'kind',
    'takeaway',
    'topics',
    'verified',
    'verificationNote',
    'unverifiedFields',
    'seenAt',
    'status',
    'statusSource',
    'shortNumber',
  ],
  sorts: {
    title: 'title',
    publishedAt: 'publishedAt',
    updatedAt: 'updatedAt',
    year: 'issued.year',
  },
  filters: {
    id: isOneOf('id'),
    slug: isOneOf('slug'),
    kind: isOneOf('kind'),
    cslType: isOneOf('cslType'),
    year: (values) => ({ 'issued.year': { in: values.map(Number) } }),
    doi: isOneOf('doi'),
    pmid: isOneOf('pmid'),
    author: byAuthors,
    topic: pointsAt('topics', { parameter: 'topic', path: 'topics' }),
  },
  linkedBy: citingLinks,
  withTexts: true,
  wanted: (row) => ({ topics: idsOf(row.topics) }),
  toSummary: (row, { shelf }) => ({
    cslType: () => row.cslType,
    title: () => row.title,
    authors: () => names(row.authors),
    editors: () => names(row.editors),
    issued: () => dateParts(row.issued, row.issued.year),
    year: () => row.issued.year,
    containerTitle: () => row.containerTitle ?? null,
    collectionTitle: () => row.collectionTitle ?? null,
    volume: () => row.volume ?? null,
    issue: () => row.issue ?? null,
    cslNumber: () => row.cslNumber ?? null,
    pages: () => row.pages ?? null,
    edition: () => row.edition ?? null,
    publisher: () => row.publisher ?? null,
    publisherPlace: () => row.publisherPlace ?? null,
    doi: () => row.doi ?? null,
    pmid: () => row.pmid ?? null,
    pmcid: () => row.pmcid ?? null,
    isbn: () => row.isbn ?? null,
    sourceUrl: () => row.sourceUrl ?? null,
    accessed: () => (row.accessed?.year ? dateParts(row.accessed, row.accessed.year) : null),
    kind: () => row.kind,
    takeaway: () => row.takeaway,
    topics: () => shelf.relations('topics', idsOf(row.topics)),
    verified: () => row.verified ?? false,
    verificationNote: () => row.verificationNote ?? null,
    unverifiedFields: () => row.unverifiedFields ?? [],
    seenAt: () => row.seenAt ?? null,
    status: () => row.status,
    statusSource: () => row.statusSource ?? null,
    shortNumber: () => row.shortNumber ?? null,
    citedBy: () => citedByOf(row.id, shelf),
  }),
})

function names(rows: readonly NameRow[] | null | undefined) {
  return (rows ?? []).map(({ family, given, literal }) => ({
    family: family ?? null,
    given: given ?? null,
    literal: literal ?? null,
  }))
}

/** A date of which month and day may be unknown. */
function dateParts({ month, day }: DateRow, year: number) {
  return { year, month: month ?? null, day: day ?? null }
}
