import type { Change } from '@/contract/changes'
import { endpoints } from '@/contract/endpoints'
import { limits } from '@/contract/filters'
import { checkAnswer } from './check'
import type { Door } from './door'
import { listLinks } from './links'
import { After, Limit } from './list-query'
import { QueryReader } from './query-reader'
import { respond } from './respond'

export type ChangesQuery = { limit: number; after: string | null }
type List = (query: ChangesQuery) => Promise<{ items: Change[]; next: string; total: number }>

/** The route of the log of changes. */
export function serveChanges(door: Door, list: List) {
  return (request: Request) =>
    respond(request, {
      report: door.report,
      work: async ({ path, params }) => {
        const query = parseChangesQuery(params)
        const [{ items, next, total }, terms] = await Promise.all([list(query), door.terms()])
        const body = {
          data: items,
          page: { limit: query.limit, next, total },
          links: listLinks({ path, params, page: { items, next, prev: null, total } }),
          meta: terms,
        }
        checkAnswer(endpoints.listChanges, body)
        return { body }
      },
    })
}

/** Throws a 400 problem. */
export function parseChangesQuery(params: URLSearchParams): ChangesQuery {
  const reader = new QueryReader(params)
  const limit = reader.one('limit', Limit) ?? limits.standard
  const after = reader.one('after', After)
  reader.finish()
  return { limit, after }
}
