import { toChecked, type CheckedDocument, type DocumentType } from '@/editorial/checks/documents'
import { articleRecords } from '@/starter/articles'
import { readStarterFiles } from '@/starter/files'
import { muscleRecords } from '@/starter/records/muscles'
import { peopleRecords } from '@/starter/records/people'
import { productRecords } from '@/starter/records/products'
import { referenceRecords } from '@/starter/records/references'
import { regionRecords } from '@/starter/records/regions'
import { spotRecords } from '@/starter/records/spots'
import { topicRecords } from '@/starter/records/topics'
import { resourceTypes } from '@/vocabulary/nouns'
import type { Row, Site } from './plant'

/** The starter content as it is stored, without a database; with a picture, which the starter draws when it is loaded. */
export function starterSite(): Site {
  const files = readStarterFiles()
  const picture = { filename: 'map.webp', alt: 'The back of a body with nine numbered spots' }
  const site: Record<DocumentType, object[]> = {
    people: peopleRecords(files),
    regions: regionRecords(files),
    topics: topicRecords(files),
    references: referenceRecords(files),
    muscles: muscleRecords(files),
    products: productRecords(files),
    spots: spotRecords(files),
    articles: articleRecords(files).map(({ data, later }) => ({ ...data, ...later })),
    media: ['one', 'two', 'three'].map((id) => ({ id, slug: id, ...picture })),
  }
  // A copy: rows share parts of the files that they were read from.
  return structuredClone(site) as Site
}

/** Rows as the rules read them. */
export function documentsOf(
  site: Site,
  isWanted: (row: Row) => boolean = () => true,
): CheckedDocument[] {
  return [...resourceTypes, 'media' as const].flatMap((type) =>
    site[type].filter(isWanted).map((row) => toChecked(type, { _status: 'published', ...row })),
  )
}
