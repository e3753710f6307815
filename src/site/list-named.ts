import type { ListQuery, Page } from '@/contract/page'
import type { Relation } from '@/contract/relation'
import { wholeList } from './whole-list'

/** What a document points to, in its own order and in list form. No question is asked where it points to nothing. */
export async function listNamed<T extends { id: string }>(
  list: (query: ListQuery) => Promise<Page<T>>,
  relations: Relation[],
): Promise<T[]> {
  if (relations.length === 0) return []
  const slugs = [...new Set(relations.map(({ slug }) => slug))]
  const items = await wholeList(list, { filters: { slug: slugs } })
  const byId = new Map(items.map((item) => [item.id, item]))
  return relations.flatMap(({ id }) => byId.get(id) ?? [])
}
