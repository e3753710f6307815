import type { Payload, PayloadRequest, Where } from 'payload'
import type { DocumentType } from '@/editorial/checks/documents'
import { resourceTypes } from '@/vocabulary/nouns'

export const checkedTypes: DocumentType[] = [...resourceTypes, 'media']

const named = ['slug', '_status', 'deletedAt']
/** What is read of a document that another names: enough to say whether it may be cited or linked. */
const beside: Record<DocumentType, string[]> = {
  articles: [...named, 'title'],
  muscles: [...named, 'name'],
  spots: [...named, 'name', 'selfTreatment'],
  references: [...named, 'title', 'status', 'verified', 'verificationNote', 'takeaway'],
  products: [...named, 'name', 'commercialRelation'],
  regions: [...named, 'label'],
  people: [...named, 'name'],
  topics: [...named, 'label'],
  media: ['filename', 'alt', 'decorative', 'caption'],
}
/** What is read beyond that of a document that is checked itself. */
const own: Record<DocumentType, string[]> = {
  articles: [
    ...['body', 'dek', 'kind', 'keyPoints', 'authors', 'reviewedBy', 'lastReviewedAt'],
    ...['nextReviewAt', 'disclosures', 'hero', 'furtherReading'],
  ],
  muscles: ['body', 'summary', 'sources'],
  spots: [
    'body',
    'summary',
    'muscles',
    'references',
    'sources',
    'cautions',
    'careCards',
    'reviewedBy',
  ],
  references: ['statusSource', 'doi', 'pmid', 'isbn', 'sourceUrl'],
  products: ['muscles', 'references', 'sources', 'cautions', 'offers', 'price', 'reimbursement'],
  regions: [],
  people: [],
  topics: [],
  media: [],
}
const waivable = new Set<DocumentType>(resourceTypes)

type Reading = { payload: Payload; req?: PayloadRequest; type: DocumentType; where?: Where }

/** The stored rows that others name, with the fields that matter beside them. */
export function rowsBeside(reading: Reading): Promise<object[]> {
  return rows({ ...reading, fields: beside[reading.type] })
}

/** The stored rows with everything that a rule reads. */
export function wholeRows(reading: Reading & { limit?: number; page?: number }): Promise<object[]> {
  const { type } = reading
  const waivers = waivable.has(type) ? ['waivers'] : []
  return rows({ ...reading, fields: [...beside[type], ...own[type], ...waivers] })
}

async function rows({
  payload,
  req,
  type,
  where,
  fields,
  limit = 0,
  page,
}: Reading & { fields: string[]; limit?: number; page?: number }): Promise<object[]> {
  const { docs } = await payload.db.find({
    collection: type,
    ...(req ? { req } : {}),
    select: Object.fromEntries(fields.map((field) => [field, true])),
    where: where ?? {},
    sort: 'id',
    limit,
    ...(page ? { page } : {}),
    pagination: page !== undefined,
  })
  return docs
}
