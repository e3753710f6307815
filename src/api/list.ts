import type { ListEndpoint } from '@/contract/endpoints'
import { listOf } from '@/contract/envelope'
import type { ListQuery, Page } from '@/contract/page'
import { resources, type Summary } from '@/contract/resources'
import type { ResourceType } from '@/vocabulary/nouns'
import { checkAnswer, checkIncluded } from './check'
import type { Door } from './door'
import { listLinks, newest } from './links'
import { parseListQuery } from './list-query'
import { respond } from './respond'
import { select } from './select'

/** A route that answers with a page of a resource. */
export function serveList<T extends ResourceType>(
  door: Door,
  endpoint: ListEndpoint<T>,
  list: (query: ListQuery) => Promise<Page<Summary[T]>>,
) {
  return (request: Request) =>
    respond(request, {
      report: door.report,
      work: async ({ path, params }) => {
        const { query, fields } = parseListQuery(endpoint.type, params)
        const [page, terms] = await Promise.all([list(query), door.terms()])
        const body = {
          data: page.items,
          page: { limit: query.limit, next: page.next, total: page.total },
          links: listLinks({ path, params, page }),
          meta: terms,
        }
        const { summary, full } = resources[endpoint.type]
        checkAnswer({ ...endpoint, answer: listOf(query.withBody ? full : summary) }, body)
        checkIncluded(page.items, { type: endpoint.type, include: query.include })
        return {
          body: fields ? { ...body, data: select(body.data, fields) } : body,
          lastModified: newest(page.items),
        }
      },
    })
}
