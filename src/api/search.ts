import { z } from 'zod'
import { endpoints } from '@/contract/endpoints'
import { limits, QueryText } from '@/contract/filters'
import type { SearchHit } from '@/contract/finder'
import type { Page } from '@/contract/page'
import { resourceTypes, type ResourceType } from '@/vocabulary/nouns'
import { checkAnswer } from './check'
import type { Door } from './door'
import { listLinks } from './links'
import { After, Limit } from './list-query'
import { QueryReader } from './query-reader'
import { respond } from './respond'

export type SearchQuery = { q: string; types: ResourceType[]; limit: number; after: string | null }

/** The route that searches all resources. */
export function serveSearch(door: Door, search: (query: SearchQuery) => Promise<Page<SearchHit>>) {
  return (request: Request) =>
    respond(request, {
      report: door.report,
      work: async ({ path, params }) => {
        const query = parseSearchQuery(params)
        const [page, terms] = await Promise.all([search(query), door.terms()])
        const body = {
          data: page.items,
          page: { limit: query.limit, next: page.next, total: page.total },
          links: listLinks({ path, params, page }),
          meta: terms,
        }
        checkAnswer(endpoints.search, body)
        return { body }
      },
    })
}

/** Throws a 400 problem. */
export function parseSearchQuery(params: URLSearchParams): SearchQuery {
  const reader = new QueryReader(params)
  const q = reader.one('q', QueryText)
  const kinds = z.enum(resourceTypes, `must be one of ${resourceTypes.join(', ')}`)
  const types = reader.many('type', kinds)
  const limit = reader.one('limit', Limit) ?? limits.standard
  const after = reader.one('after', After)
  if (!params.has('q')) reader.refuse('q', 'is needed: what to look for')
  reader.finish()
  return { q: q ?? '', types: types.length > 0 ? types : [...resourceTypes], limit, after }
}
