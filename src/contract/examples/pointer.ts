import type { Relation } from '@/contract/relation'
import { apiPath, pagePath } from '@/paths'
import { resourceTypes, type ResourceType } from '@/vocabulary/nouns'
import { known } from './known'

/** Where the examples live: a name that nobody can own (RFC 2606). The OpenAPI document puts the site's own here. */
export const exampleOrigin = 'https://knotwork.example'

/** When the examples were published. */
const loadedAt = '2026-11-20T08:00:00.000Z'

type Known = keyof typeof known
type SlugOf<T extends ResourceType> = Known extends infer K
  ? K extends `${T}/${infer Slug}`
    ? Slug
    : never
  : never

/** A pointer to another example or starter document. */
export function to(path: Known): Relation {
  const cut = path.indexOf('/')
  const type = resourceTypes.find((noun) => noun === path.slice(0, cut))
  if (!type) throw new Error(`${path} is no resource`)
  const slug = path.slice(cut + 1)
  const [id, title] = known[path]
  return { type, id, slug, title, url: exampleOrigin + pagePath(type, slug) }
}

/** The fields that every resource has. */
export function identity<T extends ResourceType>(type: T, slug: SlugOf<T>) {
  const found = Object.entries(known).find(([path]) => path === `${type}/${slug}`)
  if (!found) throw new Error(`${type}/${slug} is not in known.ts`)
  return {
    id: found[1][0],
    type,
    slug,
    url: exampleOrigin + pagePath(type, slug),
    apiUrl: exampleOrigin + apiPath(type, slug),
    publishedAt: loadedAt,
    updatedAt: loadedAt,
  }
}
