import type { CollectionBeforeChangeHook } from 'payload'

/** Keeps the text that search reads beside the document, so that one index serves all fields. */
export function saveSearchText(
  searchText: (data: Record<string, unknown>) => string,
): CollectionBeforeChangeHook {
  return ({ data }) => ({ ...data, searchText: searchText(data) })
}
