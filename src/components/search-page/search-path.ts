import type { ResourceType } from '@/vocabulary/nouns'

/** The address of a search. */
export function searchPath({ q, kind }: { q: string; kind: ResourceType | null }): string {
  return `/search?${new URLSearchParams({ q, ...(kind && { type: kind }) })}`
}
