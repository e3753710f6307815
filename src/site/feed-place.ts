import type { ArticleSummary } from '@/contract/articles'
import type { Site } from '@/contract/site'
import type { Topic } from '@/contract/topics'
import { absoluteUrl } from './absolute-url'

/** What a feed is made of: the newest articles of the site, or of one topic. */
export type FeedContent = { site: Site; articles: ArticleSummary[]; topic?: Topic }

/** What a feed is called, and the page that shows the same. */
export function feedPlace({ site, topic }: FeedContent) {
  if (!topic) {
    const home = absoluteUrl('/')
    return { id: home, title: site.name, description: site.tagline, home }
  }
  return {
    // One that stays when the topic is renamed.
    id: `urn:uuid:${topic.id}`,
    title: `${topic.title} · ${site.name}`,
    description: topic.summary ?? `Articles about ${topic.title}.`,
    home: topic.url,
  }
}

/** Where the feed itself is. */
export function feedAddress({ topic }: FeedContent, file: 'feed.xml' | 'feed.json'): string {
  return topic ? `${topic.url}/${file}` : absoluteUrl(`/${file}`)
}
