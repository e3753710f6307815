import { firstPage, type ListQuery, type Page } from '@/contract/page'

/** Every item of a list, page after page. */
export async function wholeList<T>(
  list: (query: ListQuery) => Promise<Page<T>>,
  changes: Partial<ListQuery> = {},
): Promise<T[]> {
  const items: T[] = []
  let after: string | null = null
  do {
    const page: Page<T> = await list(firstPage({ ...changes, after }))
    items.push(...page.items)
    after = page.next
  } while (after !== null)
  return items
}
