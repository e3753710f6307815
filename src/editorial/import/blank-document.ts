import { storedRoot } from '@/editorial/markdown/stored-nodes'
import type { DraftDocument } from './draft-document'

/** What a source says nothing of. */
export function blankDocument({ key, id }: Pick<DraftDocument, 'key' | 'id'>): DraftDocument {
  return {
    key,
    id,
    title: '',
    slug: '',
    dek: null,
    kind: 'guide',
    epistemicStatus: null,
    authors: [],
    topics: [],
    keyPoints: [],
    disclosures: [],
    body: storedRoot([]),
    oldPaths: [],
  }
}
