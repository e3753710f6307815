import type { Where } from 'payload'
import type { ListQuery } from '@/contract/page'
import { fieldTag, isTelling, presenceFacet, topField, valueTag } from '@/vocabulary/changes'
import type { ResourceType } from '@/vocabulary/nouns'

type Asked = { query: Pick<ListQuery, 'filters' | 'q'>; where: Where[] }

/**
 * What decides who is on a list: whether the documents are there, and the fields that its conditions ask for, of any
 * document of the noun; unless the documents are named, or what they have to point at, or a value by which changes are
 * told apart (src/vocabulary/changes.ts).
 */
export function membershipTags(type: ResourceType, { query, where }: Asked): string[] {
  // Words are found in many fields.
  if (query.q) return [type]
  for (const [name, values] of Object.entries(query.filters)) {
    if (!values || !isTelling(type, name)) continue
    if (name !== 'id' && name !== 'slug') return values.map((value) => valueTag(type, name, value))
    const facet = where.length === 1 ? presenceFacet : ''
    return values.map((value) => `${type}:${value}${facet}`)
  }
  const pointing = where.find((condition) => pointerTags(type, condition) !== null)
  const others = where.filter((condition) => condition !== pointing)
  return [
    ...((pointing && pointerTags(type, pointing)) ?? [type + presenceFacet]),
    ...others.flatMap(fieldsIn).map((field) => fieldTag(type, field)),
  ]
}

/** What decides in which order they come; of a list that is all on one page, nothing but its own documents. */
export function orderTags(
  type: ResourceType,
  { path, ids }: { path: string; ids: readonly string[] | null },
): string[] {
  const owners = ids ? ids.map((id) => `${type}:${id}`) : [type]
  return owners.map((owner) => fieldTag(owner, topField(path)))
}

/** The tags of a condition that says by id which documents are meant, or what they point at; null for any other. */
function pointerTags(type: ResourceType, condition: Where): string[] | null {
  const [[path, asked] = []] = Object.entries(condition)
  if (path === 'or' && Array.isArray(asked)) {
    const parts = asked.map((part) => pointerTags(type, part))
    return parts.every((part) => part !== null) ? parts.flat() : null
  }
  const ids: unknown = asked && !Array.isArray(asked) ? asked.in : null
  if (!path || !Array.isArray(ids)) return null
  if (!ids.every((id) => typeof id === 'string' && uuid.test(id))) return null
  return ids.map((id) => (path === 'id' ? `${type}:${id}${presenceFacet}` : `${type}>${id}`))
}

/** The fields that a condition asks for. */
function fieldsIn(condition: Where): string[] {
  return Object.entries(condition).flatMap(([path, asked]) =>
    (path === 'and' || path === 'or') && Array.isArray(asked)
      ? asked.flatMap(fieldsIn)
      : [topField(path)],
  )
}

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/
