import type { Reference } from '@/contract/references'
import { identity, to } from './pointer'

/** Built from the starter data. */
export const reference: Reference = {
  ...identity('references', 'kwon2017'),
  cslType: 'article-journal',
  title: 'Characteristics of myofascial pain syndrome of the infraspinatus muscle',
  authors: [
    {
      family: 'Kwon',
      given: 'J.',
      literal: null,
    },
    {
      family: 'Kim',
      given: 'H. S.',
      literal: null,
    },
    {
      family: 'Chang',
      given: 'W. H.',
      literal: null,
    },
    {
      family: 'Park',
      given: 'C.',
      literal: null,
    },
    {
      family: 'Lee',
      given: 'S. C.',
      literal: null,
    },
  ],
  editors: [],
  issued: {
    year: 2017,
    month: null,
    day: null,
  },
  year: 2017,
  containerTitle: 'Annals of Rehabilitation Medicine',
  collectionTitle: null,
  volume: '41',
  issue: '4',
  cslNumber: null,
  pages: '573-581',
  edition: null,
  publisher: null,
  publisherPlace: null,
  doi: '10.5535/arm.2017.41.4.573',
  pmid: null,
  pmcid: null,
  isbn: null,
  sourceUrl: null,
  accessed: null,
  kind: 'cohort',
  takeaway:
    'In 297 patients infraspinatus points were mostly central and most often referred to the front and side of the upper arm.',
  topics: [to('topics/trigger-points'), to('topics/shoulder-pain')],
  verified: true,
  verificationNote: null,
  unverifiedFields: [],
  seenAt: 'e-arm.org/journal/view.php?number=863; dokumen.tips (first page)',
  status: 'ok',
  statusSource: null,
  shortNumber: null,
  citedBy: [
    {
      document: to('articles/trigger-points-what-is-known'),
      sentence:
        'Here there is a count to set beside the drawing: among 297 patients diagnosed with pain from this muscle, the ache most often went to the front and side of the upper arm.',
    },
    {
      document: to('spots/infraspinatus'),
      sentence: null,
    },
  ],
}
