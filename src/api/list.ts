import type { ListEndpoint } from '@/contract/endpoints'
import { listOf } from '@/contract/envelope'
import type { ListQuery, Page } from '@/contract/page'
import { resources, type Summary } from '@/contract/resources'
import { served } from '@/contract/served'
import { isCitationFormat, type CitationFormat } from '@/vocabulary/formats'
import type { ResourceType } from '@/vocabulary/nouns'
import { checkAnswer, checkIncluded } from './check'
import type { Door } from './door'
import { listLinks, newest } from './links'
import { parseListQuery, parseWholeQuery } from './list-query'
import { respond } from './respond'
import { select } from './select'
import { written } from './written'
import { withBody } from './with-body'

export type ListSource<T extends ResourceType> = {
  list: (query: ListQuery) => Promise<Page<Summary[T]>>
  /** All of a list in a format for programs that cite. */
  write?: ((items: Summary[T][], format: CitationFormat) => string) | undefined
}

/** A route that answers with a page of a resource. */
export function serveList<T extends ResourceType>(
  door: Door,
  endpoint: ListEndpoint<T>,
  { list, write }: ListSource<T>,
) {
  return (request: Request) =>
    respond(request, {
      report: door.report,
      work: async ({ path, params, format }) => {
        if (write && isCitationFormat(format)) {
          const query = parseWholeQuery(endpoint.type, { params, format })
          const [items, terms] = await Promise.all([wholeList(list, query), door.terms()])
          const content = write(items, format)
          return written(content, { format, terms, lastModified: newest(items) })
        }
        const { query, fields, body: formats } = parseListQuery(endpoint.type, params)
        const [page, terms] = await Promise.all([list(query), door.terms()])
        const body = {
          data: page.items.map((item) => withBody(item, { formats, write: door.writeBody })),
          page: { limit: query.limit, next: page.next, total: page.total },
          links: listLinks({ path, params, page }),
          meta: terms,
        }
        const form = query.withBody ? served[endpoint.type] : resources[endpoint.type].summary
        checkAnswer({ ...endpoint, answer: listOf(form) }, body)
        checkIncluded(page.items, { type: endpoint.type, include: query.include })
        return {
          body: fields ? { ...body, data: select(body.data, fields) } : body,
          lastModified: newest(page.items),
        }
      },
    })
}

/** Every item of a list, page after page. */
async function wholeList<T>(
  list: (query: ListQuery) => Promise<Page<T>>,
  query: ListQuery,
): Promise<T[]> {
  const items: T[] = []
  for (let after: string | null = null; ;) {
    const page: Page<T> = await list({ ...query, after })
    items.push(...page.items)
    after = page.next
    if (after === null) return items
  }
}
