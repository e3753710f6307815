import 'server-only'
import type { SearchHit } from '@/contract/finder'
import type { Page } from '@/contract/page'
import { env } from '@/env'
import { apiPath, pagePath } from '@/paths'
import { touch } from '@/trace'
import { resourceTypes, type ResourceType } from '@/vocabulary/nouns'
import { cutPage, keysetOf } from './keyset'
import { hitsOf, type HitRow } from './search-hits'
import { matching, type Match } from './search-match'
import { allWords, anyWord, spelledNearly, wordsToFind } from './search-words'

type Asked = { q: string; types: ResourceType[]; limit: number; after: string | null }

/**
 * Ranked hits of all kinds, best first. All words have to be there; when nothing has them all, words of names that are
 * spelled nearly so may stand for them, and at last any of them counts. No types mean all. Throws BadCursor.
 */
export async function search({ q, types, limit, after }: Asked): Promise<Page<SearchHit>> {
  const wanted = types.length > 0 ? types : resourceTypes
  touch(...wanted)
  const keyset = keysetOf('-score', { paths: { score: 'score' }, after })
  const words = q.replaceAll('\0', ' ')
  const match = await bestMatch(words, wanted)
  if (match.total === 0) return { items: [], next: null, prev: null, total: 0 }
  const hits = await hitsOf({ match, words, types: wanted, keyset, limit })
  const { rows, next, prev } = cutPage(hits, { keyset, limit })
  return { items: rows.map(toHit), next, prev, total: match.total }
}

async function bestMatch(words: string, types: readonly ResourceType[]): Promise<Match> {
  const exact = await matching(wordsToFind(words), types)
  if (exact.total > 0) return exact
  const spellings = await spelledNearly(words)
  if (spellings.length === 0) return exact
  const near = await matching(allWords(spellings), types)
  return near.total > 0 ? near : matching(anyWord(spellings), types)
}

function toHit({ type, slug, ...rest }: HitRow): SearchHit {
  return {
    type,
    slug,
    ...rest,
    url: env.SITE_URL + pagePath(type, slug),
    apiUrl: env.SITE_URL + apiPath(type, slug),
  }
}
