import { oneOf, oneText, wasRefused, type QueryValues } from '@/site/query-values'
import { resourceTypes, type ResourceType } from '@/vocabulary/nouns'

export type SearchQuestion = { q: string | null; kind: ResourceType | null; refused: string[] }

/** What a reader searches for, as far as it can be understood; `refused` says in words what cannot. */
export function readSearchQuestion(query: QueryValues): SearchQuestion {
  const q = oneText(query.q)
  const kind = oneOf(resourceTypes, query.type)
  const refused: string[] = []
  if (isUnreadable(query.q)) refused.push('Search for one phrase of up to 200 characters.')
  if (wasRefused(query.type, kind)) {
    refused.push('We did not understand the kind in the address; this looks through everything.')
  }
  return { q, kind, refused }
}

/** Repeated, too long, or with signs that nobody types. */
function isUnreadable(q: string | string[] | undefined): boolean {
  return wasRefused(typeof q === 'string' ? q.trim() : q, oneText(q))
}
