import { Feed } from 'feed'
import type { ArticleSummary } from '@/contract/articles'
import type { Site } from '@/contract/site'
import { absoluteUrl } from './page-metadata'

/** The newest articles as Atom (RFC 4287). */
export function atomFeed({ site, articles }: { site: Site; articles: ArticleSummary[] }): string {
  const feed = new Feed({
    id: absoluteUrl('/'),
    title: plain(site.name),
    description: plain(site.tagline),
    link: absoluteUrl('/'),
    feedLinks: { atom: absoluteUrl('/feed.xml') },
    updated: latestUpdate(articles),
    author: { name: plain(site.name), link: absoluteUrl('/about') },
    copyright: plain(site.licence.name),
    generator: false,
  })
  for (const article of articles) {
    feed.addItem({
      // An id that stays when the article is renamed (RFC 4151 leaves the choice; RFC 9562 names the form).
      id: `urn:uuid:${article.id}`,
      title: asHtml(article.title),
      description: asHtml(article.dek),
      link: article.url,
      date: new Date(article.updatedAt),
      published: new Date(article.publishedAt),
      author: article.authors.map(({ title, url }) => ({ name: plain(title), link: url })),
      category: article.topics.map(({ slug, title }) => ({ term: slug, name: plain(title) })),
    })
  }
  return feed.atom1()
}

/** When anything in the feed last changed; an empty feed has not changed since the beginning of time. */
export function latestUpdate(items: { updatedAt: string }[]): Date {
  return new Date(Math.max(0, ...items.map(({ updatedAt }) => Date.parse(updatedAt))))
}

/** XML 1.0 has no place for these characters, not even escaped. */
function plain(text: string): string {
  return text.replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '')
}

/** The package declares these texts as HTML. */
function asHtml(text: string): string {
  return plain(text).replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;')
}
