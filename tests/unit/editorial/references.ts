import type { ReferenceSummary } from '@/contract/references'
import { files, relationTo } from './library'

export type CslRecord = (typeof files.references)[number]

/** A starter reference as the API has it. */
export function referenceOf(record: CslRecord): ReferenceSummary {
  const [[year = 0, month = null, day = null] = []] = record.issued['date-parts']
  const { custom } = record
  return {
    ...relationTo('references', record.id),
    type: 'references',
    apiUrl: `https://knotwork.example/api/v1/references/${record.id}`,
    publishedAt: '2026-11-20T00:00:00Z',
    updatedAt: '2026-11-20T00:00:00Z',
    cslType: record.type,
    title: record.title,
    authors: record.author.map(({ family, given, literal }) => ({
      family: family ?? null,
      given: given ?? null,
      literal: literal ?? null,
    })),
    editors: [],
    issued: { year, month, day },
    year,
    containerTitle: record['container-title'] ?? null,
    collectionTitle: record['collection-title'] ?? null,
    volume: record.volume ?? null,
    issue: record.issue ?? null,
    cslNumber: record.number ?? null,
    pages: record.page ?? null,
    edition: record.edition ?? null,
    publisher: record.publisher ?? null,
    publisherPlace: record['publisher-place'] ?? null,
    doi: record.DOI ?? null,
    pmid: record.PMID ?? null,
    pmcid: record.PMCID ?? null,
    isbn: record.ISBN ?? null,
    sourceUrl: record.URL ?? null,
    accessed: null,
    kind: custom.kind,
    takeaway: custom.takeaway,
    topics: [],
    verified: custom.verified,
    verificationNote: null,
    unverifiedFields: custom.unverifiedFields ?? [],
    seenAt: custom.source,
    status: 'ok',
    statusSource: null,
    shortNumber: null,
    citedBy: [],
  }
}

/** A starter reference by its key. */
export function reference(key: string): ReferenceSummary {
  const record = files.references.find(({ id }) => id === key)
  if (!record) throw new Error(`No reference ${key} in the starter data.`)
  return referenceOf(record)
}
