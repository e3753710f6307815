import { Feed } from 'feed'
import { absoluteUrl } from './absolute-url'
import { feedAddress, feedPlace, type FeedContent } from './feed-place'

/** The newest articles as Atom (RFC 4287). */
export function atomFeed(content: FeedContent): string {
  const { site, articles } = content
  const { id, title, description, home } = feedPlace(content)
  const feed = new Feed({
    id,
    title: plain(title),
    description: plain(description),
    link: home,
    feedLinks: { atom: feedAddress(content, 'feed.xml') },
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
