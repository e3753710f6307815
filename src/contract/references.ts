import { z } from 'zod'
import { cslTypes, referenceKinds, referenceStatuses } from '@/vocabulary/references'
import { Relation } from './relation'
import { resourceFields } from './resource'

export const CslName = z
  .object({
    family: z.string().nullable(),
    given: z.string().nullable(),
    literal: z.string().nullable().describe('A name that has no parts, such as an organisation.'),
  })
  .describe('A name as in CSL-JSON.')
export type CslName = z.infer<typeof CslName>

export const PartialDate = z
  .object({
    year: z.int(),
    month: z.int().min(1).max(12).nullable(),
    day: z.int().min(1).max(31).nullable(),
  })
  .describe('A date of which month and day may be unknown.')
export type PartialDate = z.infer<typeof PartialDate>

export const ReferenceSummary = z.object({
  ...resourceFields('references'),
  cslType: z.enum(cslTypes),
  title: z.string(),
  authors: z.array(CslName),
  editors: z.array(CslName),
  issued: PartialDate,
  year: z.int(),
  containerTitle: z.string().nullable(),
  collectionTitle: z.string().nullable(),
  volume: z.string().nullable(),
  issue: z.string().nullable(),
  cslNumber: z.string().nullable(),
  pages: z.string().nullable(),
  edition: z.string().nullable(),
  publisher: z.string().nullable(),
  publisherPlace: z.string().nullable(),
  doi: z.string().nullable().describe('Lower case, without a resolver.'),
  pmid: z.string().nullable(),
  pmcid: z.string().nullable(),
  isbn: z.string().nullable(),
  sourceUrl: z.url().nullable().describe("CSL's URL: where the work itself is."),
  accessed: PartialDate.nullable(),
  kind: z.enum(referenceKinds).describe('What kind of evidence it is, in our judgement.'),
  takeaway: z.string().describe('In our own words: what it found and how much that matters.'),
  topics: z.array(Relation),
  verified: z.boolean().describe('True when the bibliographic record itself was seen.'),
  verificationNote: z.string().nullable(),
  unverifiedFields: z.array(z.string()).describe('Fields of the record that were not seen.'),
  seenAt: z.string().nullable().describe('Where the record was seen.'),
  status: z.enum(referenceStatuses),
  statusSource: z.string().nullable(),
  shortNumber: z.int().nullable().describe('A permanent number for short citations.'),
  citedBy: z.array(
    z.object({
      document: Relation,
      sentence: z.string().nullable().describe('The sentence that cites, when it is in a text.'),
    }),
  ),
})
export type ReferenceSummary = z.infer<typeof ReferenceSummary>
/** What is said of the work itself, without who cites it here. */
export type Work = Omit<ReferenceSummary, 'citedBy'>

/** References have no long text: list form and full form are the same. */
export const Reference = ReferenceSummary
export type Reference = ReferenceSummary
