import type { OneEndpoint } from '@/contract/endpoints'
import { Slug } from '@/contract/filters'
import { firstPage, type ListQuery, type Page } from '@/contract/page'
import { ApiProblem } from '@/contract/problem'
import type { Resource, Summary } from '@/contract/resources'
import { apiPath, readSuffix } from '@/paths'
import {
  bodyFormatOf,
  formatLabels,
  isCitationFormat,
  isTextFormat,
  type CitationFormat,
  type Format,
} from '@/vocabulary/formats'
import { resourceLabels, type ResourceType } from '@/vocabulary/nouns'
import { z } from 'zod'
import { answerAbsence } from './absent'
import { jsonOnly } from './alternates'
import { checkAnswer, checkIncluded } from './check'
import type { Door } from './door'
import { selfLink } from './links'
import { QueryReader } from './query-reader'
import { respond } from './respond'
import { select } from './select'
import { readShape, wholeShape, type Shape } from './shape'
import { withBody } from './with-body'
import { written } from './written'

type Context = { params: Promise<{ slug: string }> }
export type OneSource<T extends ResourceType> = {
  get: (slugOrId: string) => Promise<Resource[T] | null>
  /** Asked for one, when relations are to stand in list form. */
  list: (query: ListQuery) => Promise<Page<Summary[T]>>
  /** Resources in a format for programs that cite. */
  write?: (items: Summary[T][], format: CitationFormat) => string
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
      work: async ({ params, format }) => {
        const { type } = endpoint
        const shape = parseOneQuery(type, { params, format })
        const { slug, suffix } = readAddress(type, (await context.params).slug)
        const [item, terms] = await Promise.all([find(source, { slug, shape }), door.terms()])
        if (!item) {
          const absence = await door.absence(type, slug)
          return answerAbsence({ type, slug, suffix, params, absence })
        }
        if (format !== 'json') {
          const content = write(item, { format, source, door })
          return written(content, { format, terms, lastModified: item.updatedAt })
        }
        const links = { self: selfLink({ path: apiPath(type, item.slug), params }) }
        const data = withBody(item, { formats: shape.body, write: door.writeBody })
        const body = { data, links, meta: terms }
        checkAnswer(endpoint, body)
        checkIncluded([item], { type, include: shape.include })
        return {
          body: shape.fields ? { ...body, data: select(data, shape.fields) } : body,
          lastModified: item.updatedAt,
        }
      },
    })
}

/** How a single resource is to be shown. Throws a 400 problem. */
export function parseOneQuery(
  type: ResourceType,
  { params, format }: { params: URLSearchParams; format: Format },
): Shape {
  const reader = new QueryReader(params)
  if (format !== 'json') {
    reader.exclude(jsonOnly, `is for JSON; as ${formatLabels[format]} it stands in full`)
  }
  const shape = format === 'json' ? readShape(reader, type) : wholeShape
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

/** The text of a resource in the format that was asked for. */
function write<T extends ResourceType>(
  item: Resource[T] | Summary[T],
  { format, source, door }: { format: Format; source: OneSource<T>; door: Door },
): string {
  if (source.write && isCitationFormat(format)) return source.write([item], format)
  if ('body' in item && isTextFormat(format)) return door.writeBody(item.body, bodyFormatOf[format])
  throw new Error(`The ${item.type} are not written as ${format}.`)
}

/** The slug or id of an address, without the suffix that asks for a format. */
function readAddress(type: ResourceType, text: string): { slug: string; suffix: string } {
  const { format } = readSuffix(apiPath(type, text))
  const suffix = format ? `.${format}` : ''
  return { slug: readSlug(type, text.slice(0, text.length - suffix.length)), suffix }
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
