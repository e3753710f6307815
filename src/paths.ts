import { formatted, type Format } from '@/vocabulary/formats'
import { pageKinds, type ResourceType } from '@/vocabulary/nouns'
import { markOf } from '@/vocabulary/short-links'

/** The public page of a resource, from its noun and slug. A region has no page: it opens the finder. */
export function pagePath(type: ResourceType, slug: string): string {
  if (type === 'regions') return `/where-does-it-hurt?region=${encodeURIComponent(slug)}`
  return `/${type}/${slug}`
}

/** The address of a resource in the public API. */
export function apiPath(type: ResourceType, slug: string): string {
  return `/api/v1/${type}/${slug}`
}

/** The short address that every document has for good, from its id. */
export function shortPath(id: string): string {
  return shortLinkPath(markOf(id))
}

/** The address of a short link. */
export function shortLinkPath(word: string): string {
  return `/s/${word}`
}

/** The kinds of page whose links are shared with a picture of their own. */
export const sharedKinds = [...pageKinds, 'people', 'topics'] as const
export type SharedKind = (typeof sharedKinds)[number]

/** The picture of a page where its link is shared, by the path of the page; that of the site where it has none. */
export function pathToCard(pagePath: string): string {
  const isShared = sharedKinds.some((kind) => pagePath.startsWith(`/${kind}/`))
  return isShared ? `/share${pagePath}.png` : '/share/site.png'
}

/** Where editors see a draft as a page, the newest one or a version of it. */
export function previewPath(kind: SharedKind, id: string, version?: string): string {
  return `/preview/${kind}/${id}${version ? `?version=${version}` : ''}`
}

/** The address of an uploaded image. */
export function mediaPath(filename: string): string {
  return `/media/${encodeURIComponent(filename)}`
}

/** An address without its suffix, and the format that the suffix asks for; null where it has none. */
export function readSuffix(pathname: string): { path: string; format: Format | null } {
  for (const { address, formats } of formatted) {
    for (const format of formats.slice(1)) {
      const path = pathname.endsWith(`.${format}`) ? pathname.slice(0, -format.length - 1) : ''
      if (address.test(path)) return { path, format }
    }
  }
  return { path: pathname, format: null }
}

/** What an address is offered in, the best first; null where there is nothing to choose. */
export function formatsAt(pathname: string): readonly Format[] | null {
  const { format } = readSuffix(pathname)
  if (format) return [format]
  return formatted.find(({ address }) => address.test(pathname))?.formats ?? null
}
