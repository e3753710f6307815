import { jsonFeed } from '@/site/json-feed'
import { topicFeed } from '@/app/topics/[slug]/topic-feed'

export const dynamic = 'force-dynamic'
export const GET = topicFeed({
  file: 'feed.json',
  mediaType: 'application/feed+json',
  write: (content) => JSON.stringify(jsonFeed(content)),
})
