import type { ResourceType } from '@/vocabulary/nouns'

/** The public page of a resource, from its noun and slug. A region has no page: it opens the finder. */
export function pagePath(type: ResourceType, slug: string): string {
  if (type === 'regions') return `/where-does-it-hurt?region=${encodeURIComponent(slug)}`
  return `/${type}/${slug}`
}

/** The address of a resource in the public API. */
export function apiPath(type: ResourceType, slug: string): string {
  return `/api/v1/${type}/${slug}`
}

/** The address of an uploaded image. */
export function mediaPath(filename: string): string {
  return `/media/${encodeURIComponent(filename)}`
}
