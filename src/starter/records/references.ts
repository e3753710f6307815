import type { RequiredDataFromCollectionSlug } from 'payload'
import type { CslRecord } from '@/starter/schemas'
import type { StarterFiles } from '@/starter/files'
import { starterId } from '@/starter/ids'

type Data = RequiredDataFromCollectionSlug<'references'>

export function referenceRecords(files: StarterFiles): Data[] {
  return files.references.map((record) => referenceRecord({ record, files }))
}

function referenceRecord({ record, files }: { record: CslRecord; files: StarterFiles }): Data {
  const { custom } = record
  const [[year = 0, month = null, day = null] = []] = record.issued['date-parts']
  const notes = [
    custom.reason,
    custom.note,
    custom.unverifiedFields && `Not seen in the record: ${custom.unverifiedFields.join(', ')}.`,
  ]
  return {
    id: starterId('references', record.id),
    slug: record.id,
    cslType: record.type,
    title: record.title,
    authors: record.author,
    issued: { year, month, day },
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
    kind: custom.kind,
    takeaway: custom.takeaway,
    topics: topicsOf({ names: custom.topics, files, where: record.id }),
    verified: custom.verified,
    verificationNote: notes.filter(Boolean).join(' ') || null,
    unverifiedFields: custom.unverifiedFields ?? [],
    seenAt: custom.source,
    status: 'ok',
    _status: 'published',
  }
}

function topicsOf(options: { names: string[]; files: StarterFiles; where: string }): string[] {
  const slugs = options.names.map((name) => {
    const topic = options.files.texts.topics.find(({ referenceTopics }) =>
      referenceTopics.includes(name),
    )
    if (!topic) throw new Error(`references/${options.where}: no topic holds "${name}".`)
    return topic.slug
  })
  return [...new Set(slugs)].map((slug) => starterId('topics', slug))
}
