import type { OneEndpoint } from '@/contract/endpoints'
import { Slug } from '@/contract/filters'
import { firstPage, type ListQuery, type Page } from '@/contract/page'
import { ApiProblem } from '@/contract/problem'
import type { Resource, Summary } from '@/contract/resources'
import { apiPath } from '@/paths'
import { resourceLabels, type ResourceType } from '@/vocabulary/nouns'
import { z } from 'zod'
import { answerAbsence } from './absent'
import { checkAnswer, checkIncluded } from './check'
import type { Door } from './door'
import { selfLink } from './links'
import { QueryReader } from './query-reader'
import { respond } from './respond'
import { select } from './select'
import { readShape, type Shape } from './shape'

type Context = { params: Promise<{ slug: string }> }
export type OneSource<T extends ResourceType> = {
  get: (slugOrId: string) => Promise<Resource[T] | null>
  /** Asked for one, when relations are to stand in list form. */
  list: (query: ListQuery) => Promise<Page<Summary[T]>>
}

/** A route that answers with one resource, by slug or id. */
export function serveOne<T extends ResourceType>(
  door: Door,
  endpoint: OneEndpoint<T>,
  source: OneSource<T>,
) {
  return (request: Request, context: Context) =>
    respond(request, {
      report: door.report,
      work: async ({ params }) => {
        const { type } = endpoint
        const shape = parseOneQuery(type, params)
        const slug = readSlug(type, (await context.params).slug)
        const [item, terms] = await Promise.all([find(source, { slug, shape }), door.terms()])
        if (!item)
          return answerAbsence({ type, slug, params, absence: await door.absence(type, slug) })
        const links = { self: selfLink({ path: apiPath(type, item.slug), params }) }
        const body = { data: item, links, meta: terms }
        checkAnswer(endpoint, body)
        checkIncluded([item], { type, include: shape.include })
        return {
          body: shape.fields ? { ...body, data: select(item, shape.fields) } : body,
          lastModified: item.updatedAt,
        }
      },
    })
}

/** How a single resource is to be shown. Throws a 400 problem. */
export function parseOneQuery(type: ResourceType, params: URLSearchParams): Shape {
  const reader = new QueryReader(params)
  const shape = readShape(reader, type)
  reader.finish()
  return shape
}

async function find<T extends ResourceType>(
  source: OneSource<T>,
  { slug, shape }: { slug: string; shape: Shape },
): Promise<Resource[T] | Summary[T] | null> {
  if (shape.include.length === 0) return source.get(slug)
  const filters = isId(slug) ? { id: [slug] } : { slug: [slug] }
  const { include } = shape
  const page = await source.list(firstPage({ limit: 1, filters, include, withBody: true }))
  return page.items[0] ?? null
}

/** What cannot be a slug is not looked up: nothing was ever there. */
export function readSlug(type: ResourceType, text: string): string {
  const slug = isId(text) ? text.toLowerCase() : text
  if (Slug.safeParse(slug).success) return slug
  const { one } = resourceLabels[type]
  throw new ApiProblem('not_found', `No ${one.toLowerCase()} can have this address.`)
}

export function isId(text: string): boolean {
  return z.uuid().safeParse(text).success
}
