import { atomFeed } from '@/site/atom-feed'
import { topicFeed } from '@/app/topics/[slug]/topic-feed'

export const dynamic = 'force-dynamic'
export const GET = topicFeed({
  file: 'feed.xml',
  mediaType: 'application/atom+xml',
  write: atomFeed,
})
