import type { Metadata } from 'next'
import { pathToCard } from '@/paths'
import { absoluteUrl } from './absolute-url'
import { embedTypes, feedTypes, twinTypes } from './alternates'
import { cardSize } from './share-card/card'

type Page = {
  title: string
  description: string
  /** The public address: a path of ours, or the absolute URL that a resource carries. */
  url: string
  /** False keeps the page out of search engines, such as the results of a search. */
  isIndexed?: boolean
  /** What Open Graph calls the kind of page. */
  kind?: 'website' | 'article' | 'profile'
  /** What the picture shows that is sent along with a link, where that is more than the title. */
  pictureAlt?: string
  /** Whether other sites may ask how to show it (oEmbed). */
  isEmbedded?: boolean
}

/** Search engines show about 70 characters of a title. */
export const longestTitle = 70

/** The name of the site stands after a title that leaves room for it. */
export const longestNamedTitle = 58

/** What search engines, feed readers and previews of a link are told about a page. */
export function pageMetadata(page: Page): Metadata {
  const { title, description, url, isIndexed = true, kind, isEmbedded, pictureAlt } = page
  const canonical = absoluteUrl(url)
  const { pathname } = new URL(canonical)
  const short = shorten({ text: description, length: 160 })
  const types = {
    ...feedTypes(pathname),
    ...twinTypes(pathname),
    ...(isEmbedded && embedTypes(canonical)),
  }
  const picture = {
    ...{ url: absoluteUrl(pathToCard(pathname)), type: 'image/png', ...cardSize },
    alt: pictureAlt ?? title,
  }
  return {
    title: fittingTitle(title),
    description: short,
    alternates: { canonical, types },
    robots: isIndexed ? undefined : { index: false, follow: true },
    openGraph: {
      ...{ title, description: short, url: canonical, type: kind ?? 'website', locale: 'en' },
      images: [picture],
    },
    twitter: { card: 'summary_large_image', images: [{ url: picture.url, alt: picture.alt }] },
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

/** At most so many characters, cut between words. Search engines show about 160. */
export function shorten({ text, length }: { text: string; length: number }): string {
  if (text.length <= length) return text
  const cut = text.slice(0, length)
  const lastSpace = cut.lastIndexOf(' ')
  const kept = lastSpace > length / 2 ? cut.slice(0, lastSpace) : cut.slice(0, -1)
  // Half of a character that takes two units is none.
  return `${kept.replace(/([\s,.;:–-]+|[\uD800-\uDBFF])$/, '')}…`
}
