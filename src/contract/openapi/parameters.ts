import { z } from 'zod'
import { bodyFormats } from '@/vocabulary/formats'
import { resourceTypes, type ResourceType } from '@/vocabulary/nouns'
import { personSides } from '@/vocabulary/regions'
import { cursorOf } from '@/contract/cursor'
import { examples } from '@/contract/examples'
import { filterValue, limits, QueryText, Slug } from '@/contract/filters'
import { queryRules } from '@/contract/queries'
import { longTexts } from '@/contract/resources'
import 'zod-openapi'

const commas = { style: 'form', explode: false } as const
const repeated = { style: 'form', explode: true } as const

const Limit = z
  .int()
  .min(limits.min)
  .max(limits.max)
  .default(limits.standard)
  .meta({ description: 'Items on a page.', example: 50, param: { id: 'limit' } })

/** Without an example: a cursor is right for one list in one order only. */
const After = z
  .string()
  .optional()
  .meta({
    description: 'The cursor from `page.next`, as it is: the page after that one.',
    param: { id: 'after' },
  })

const ListText = QueryText.optional().meta({
  description: 'Only items whose text holds these words.',
  example: 'shoulder',
  param: { id: 'q' },
})

const dateOnly = { type: 'string' as const, format: 'date' }
const dateAndTime = { type: 'string' as const, format: 'date-time' }

const UpdatedSince = z
  .string()
  .optional()
  .meta({
    description: 'Only items changed at or after this date or time, ISO 8601.',
    example: '2026-01-31T08:00:00Z',
    override: { type: undefined, anyOf: [dateOnly, dateAndTime] },
    param: { id: 'updatedSince' },
  })

const BodyParameter = z
  .array(z.enum(bodyFormats))
  .optional()
  .meta({
    description:
      'Also the long texts, which a single resource has anyway, and in which formats, separated by commas. One stands in `body` as it is, several stand there under their names.',
    example: ['blocks'],
    param: { id: 'body', ...commas },
  })

/** The query parameters of a list, for the OpenAPI document. */
export function listParameters(type: ResourceType) {
  const { sort, q, updatedSince, ...filters } = membershipParameters(type).shape
  const { shape } = shapeParameters(type)
  return z.object({ limit: Limit, after: After, sort, q, updatedSince, ...shape, ...filters })
}

/** Those that decide what is on a list, and in which order. */
export function membershipParameters(type: ResourceType) {
  const { filters, sorts, defaultSort } = queryRules[type]
  const orders = sorts.flatMap((sort) => [sort, `-${sort}`])
  const standard = defaultSort === 'order' ? 'the order of the tree' : `\`${defaultSort}\``
  return z.object({
    sort: z
      .enum(orders)
      .optional()
      .meta({ description: `Order; \`-\` reverses. Without it: ${standard}.`, example: orders[0] }),
    q: ListText,
    updatedSince: UpdatedSince,
    ...Object.fromEntries(filters.map((name) => [name, filter(type, name)])),
  })
}

/** The query parameters that say in which form a resource is shown. */
export function shapeParameters(type: ResourceType) {
  const { includes } = queryRules[type]
  const shape = {
    fields: z
      .array(z.string())
      .optional()
      .meta({
        description:
          'Only these fields, separated by commas; `a.b` is a field inside another. `id`, `type`, `slug` and what `include` names always stay, so less is sent than the schema requires.',
        param: commas,
        example: ['slug', 'apiUrl'],
      }),
    include: z
      .array(z.enum(includes))
      .optional()
      .meta({
        description:
          'Relations to show in list form, with their title, instead of as pointers; separated by commas.',
        param: commas,
        example: [includes[0]],
      }),
  }
  return longTexts[type].length === 0
    ? z.object(shape)
    : z.object({ ...shape, body: BodyParameter })
}

export const finderParameters = z.object({
  region: Slug.meta({ description: 'Slug of the region that hurts.', example: 'shoulder.front' }),
  side: z.enum(personSides).optional().meta({
    description: 'The side of the person that hurts.',
    example: 'left',
  }),
})

export const searchParameters = z.object({
  q: QueryText.meta({ description: 'What to look for.', example: 'shoulder pain' }),
  type: z
    .array(z.enum(resourceTypes))
    .optional()
    .meta({
      description: 'Only these kinds of resource. Repeat it for "any of".',
      param: repeated,
      example: ['spots'],
    }),
  limit: Limit,
  after: After,
})

export const changesParameters = z.object({
  limit: Limit,
  after: z
    .string()
    .optional()
    .meta({
      description:
        'A cursor from a snapshot, from a change or from `page.next`, as it is. Without it: from the very first change.',
      example: cursorOf({ number: 0, id: '' }),
    }),
})

export function pathParameters(type: ResourceType, example: string) {
  const slug = z.string().meta({ description: `Slug or id of one of the ${type}.`, example })
  return z.object({ slug })
}

function filter(type: ResourceType, name: string) {
  const value = filterValue(type, name)
  const { description, example: own, ...meta } = value.meta() ?? {}
  const example = own ?? identityExample(type, name)
  return z
    .array(value.meta({ ...meta, description: undefined, example: undefined }))
    .optional()
    .meta({
      description: `${description ?? name} Repeat it for "any of".`,
      param: repeated,
      ...(example !== undefined && { example: [example] }),
    })
}

/** What every resource can be found by. */
function identityExample(type: ResourceType, name: string): string | undefined {
  const { id, slug } = examples[type]
  return name === 'id' ? id : name === 'slug' ? slug : undefined
}
