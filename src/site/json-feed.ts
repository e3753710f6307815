import type { ArticleSummary } from '@/contract/articles'
import type { Site } from '@/contract/site'
import { absoluteUrl } from './page-metadata'

/** The newest articles as JSON Feed 1.1 (jsonfeed.org). */
export function jsonFeed({ site, articles }: { site: Site; articles: ArticleSummary[] }) {
  return {
    version: 'https://jsonfeed.org/version/1.1',
    title: site.name,
    description: site.tagline,
    home_page_url: absoluteUrl('/'),
    feed_url: absoluteUrl('/feed.json'),
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
