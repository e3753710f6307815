import type { Metadata } from 'next'
import { env } from '@/env'

type Page = {
  title: string
  description: string
  /** The public address: a path of ours, or the absolute URL that a resource carries. */
  url: string
  /** False keeps the page out of search engines, such as the results of a search. */
  isIndexed?: boolean
  /** What Open Graph calls the kind of page. */
  kind?: 'website' | 'article' | 'profile'
  /** Whether other sites may ask how to show it (oEmbed). */
  isEmbedded?: boolean
}

/** Search engines show about 70 characters of a title. */
export const longestTitle = 70

/** The name of the site stands after a title that leaves room for it. */
export const longestNamedTitle = 58

/** What search engines, feed readers and previews of a link are told about a page. */
export function pageMetadata(page: Page): Metadata {
  const { title, description, url, isIndexed = true, kind, isEmbedded } = page
  const canonical = absoluteUrl(url)
  const short = shorten({ text: description, length: 160 })
  return {
    title: fittingTitle(title),
    description: short,
    alternates: { canonical, types: { ...feedTypes(), ...(isEmbedded && embedType(canonical)) } },
    robots: isIndexed ? undefined : { index: false, follow: true },
    openGraph: { title, description: short, url: canonical, type: kind ?? 'website', locale: 'en' },
    twitter: { card: 'summary' },
  }
}

function fittingTitle(title: string): Metadata['title'] {
  // As HTML writes them, these take up to six.
  const length = longestTitle - 5 * (title.match(/["&'<>]/g) ?? []).length
  if (title.length <= length - longestTitle + longestNamedTitle) return title
  return { absolute: shorten({ text: title, length }) }
}

/** For a page whose subject is not there. */
export function absentMetadata(): Metadata {
  return { title: 'Not here', robots: { index: false } }
}

/** The address on this site, whatever of it was given. */
export function absoluteUrl(pathOrUrl: string): string {
  return new URL(pathOrUrl, `${env.SITE_URL}/`).href
}

/** How a page points to the feeds. */
function feedTypes() {
  return {
    'application/atom+xml': absoluteUrl('/feed.xml'),
    'application/feed+json': absoluteUrl('/feed.json'),
  }
}

/** Where another site asks how to show a page. */
function embedType(url: string) {
  return {
    'application/json+oembed': absoluteUrl(`/api/v1/oembed?${new URLSearchParams({ url })}`),
  }
}

/** At most so many characters, cut between words where there are any. Search engines show about 160. */
export function shorten({ text, length }: { text: string; length: number }): string {
  if (text.length <= length) return text
  const cut = text.slice(0, length)
  const lastSpace = cut.lastIndexOf(' ')
  const kept = lastSpace > length / 2 ? cut.slice(0, lastSpace) : cut.slice(0, -1)
  // Half of a character that takes two units is none.
  return `${kept.replace(/([\s,.;:–-]+|[\uD800-\uDBFF])$/, '')}…`
}
