import { absoluteUrl } from './absolute-url'
import { feedAddress, feedPlace, type FeedContent } from './feed-place'

/** The newest articles as JSON Feed 1.1 (jsonfeed.org). */
export function jsonFeed(content: FeedContent) {
  const { site, articles } = content
  const { title, description, home } = feedPlace(content)
  return {
    version: 'https://jsonfeed.org/version/1.1',
    title,
    description,
    home_page_url: home,
    feed_url: feedAddress(content, 'feed.json'),
    language: 'en',
    authors: [{ name: site.name, url: absoluteUrl('/about') }],
    items: articles.map((article) => ({
      id: `urn:uuid:${article.id}`,
      url: article.url,
      title: article.title,
      summary: article.dek,
      content_text: [article.dek, ...article.keyPoints].join('\n\n'),
      date_published: article.publishedAt,
      date_modified: article.updatedAt,
      authors: article.authors.map(({ title, url }) => ({ name: title, url })),
      tags: article.topics.map(({ title }) => title),
      ...(article.hero && { image: article.hero.url }),
    })),
  }
}
