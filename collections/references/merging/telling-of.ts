import type { Match } from '@/editorial/bibliography/duplicates'

/** What tells that two records are of one work. */
export function tellingOf(by: Match['by']): string {
  switch (by) {
    case 'doi':
      return 'the same DOI.'
    case 'pmid':
      return 'the same PubMed id.'
    case 'isbn':
      return 'the same ISBN.'
    case 'title':
      return 'title, first author and year are alike.'
    default:
      return by satisfies never
  }
}
