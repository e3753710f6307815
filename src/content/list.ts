import 'server-only'
import type { Where } from 'payload'
import type { ListQuery, Page } from '@/contract/page'
import { queryRules } from '@/contract/queries'
import type { Relation } from '@/contract/relation'
import { longTexts, type Resource, type Summary } from '@/contract/resources'
import { touch } from '@/trace'
import { presenceFacet } from '@/vocabulary/changes'
import type { ResourceType } from '@/vocabulary/nouns'
import { expand } from './expand'
import { cutPage, keysetOf } from './keyset'
import { membershipTags, orderTags } from './list-tags'
import type { Noun } from './noun'
import { toResources } from './resources'
import { pageOf } from './page-of'
import { idBehind } from './slugs'
import { findInOrder, type FieldOf } from './store'

/** The list of a noun: a page of what is published, with its relations. */
export function listing<T extends ResourceType, K extends FieldOf<T>>(noun: Noun<T, K>) {
  return async (query: ListQuery): Promise<Page<Summary[T]>> => {
    const keyset = keysetOf(query.sort ?? queryRules[noun.type].defaultSort, {
      paths: noun.sorts,
      after: query.after,
    })
    const where = await conditionsOf(noun, query)
    touch(...membershipTags(noun.type, { query, where }))
    const { ids, total } = await pageOf(noun.type, { where, keyset, limit: query.limit + 1 })
    const read = await findInOrder(noun.type, { fields: fieldsOf(noun, query.withBody), ids })
    const { rows, next, prev } = cutPage(read, { keyset, limit: query.limit })
    const isWhole = next === null && prev === null && query.after === null
    touch(...orderTags(noun.type, { path: keyset.order[0].path, ids: isWhole ? ids : null }))
    const items = await toResources(noun, { rows, withBody: query.withBody })
    await expand(items, { type: noun.type, names: query.include })
    return { items, next, prev, total }
  }
}

/** One of a noun by its slug or id, in full. */
export function getting<T extends ResourceType, K extends FieldOf<T>>(noun: Noun<T, K>) {
  return async (slugOrId: string): Promise<Resource[T] | null> => {
    touch(`${noun.type}:${slugOrId}${presenceFacet}`)
    const ids = await idBehind(noun.type, slugOrId)
    const rows = await findInOrder(noun.type, { fields: fieldsOf(noun, true), ids })
    const [resource] = await toResources(noun, { rows, withBody: true })
    return resource ?? null
  }
}

/** Those of a noun that something points at, in the order of the pointers and in list form. Nothing is found or counted. */
export function naming<T extends ResourceType, K extends FieldOf<T>>(noun: Noun<T, K>) {
  return async (relations: readonly Relation[]): Promise<Summary[T][]> => {
    const ids = [...new Set(relations.map(({ id }) => id))]
    const rows = await findInOrder(noun.type, { fields: fieldsOf(noun, false), ids })
    return toResources(noun, { rows, withBody: false })
  }
}

/** The stored text stands in `body`, whatever long texts are made of it. */
function fieldsOf<T extends ResourceType, K extends FieldOf<T>>(
  { type, fields }: Noun<T, K>,
  withBody: boolean,
): readonly K[] {
  return withBody && longTexts[type].length > 0 ? [...fields, 'body' as K] : fields
}

async function conditionsOf<T extends ResourceType, K extends FieldOf<T>>(
  { filters }: Noun<T, K>,
  { filters: asked, q, updatedSince }: ListQuery,
): Promise<Where[]> {
  const conditions = Object.entries(asked).flatMap(([name, values]) => {
    const filter = filters[name]
    if (!filter) throw new Error(`A list cannot be filtered by ${name}.`)
    return values ? [filter(values)] : []
  })
  return [
    ...(await Promise.all(conditions)),
    ...(q ? [holdsWords(q)] : []),
    ...(updatedSince ? [{ updatedAt: { greater_than_equal: updatedSince } }] : []),
  ]
}

/** Every word stands somewhere in the texts of the document. */
function holdsWords(q: string): Where {
  const words = q.replaceAll('\0', '').split(/\s+/).filter(Boolean)
  return {
    and: words.map((word) => ({ searchText: { like: word.replace(/[\\%_]/g, '\\$&') } })),
  }
}
