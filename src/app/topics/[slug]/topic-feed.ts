import { absence } from '@/content/absence'
import { listArticles } from '@/content/articles'
import { getSite } from '@/content/site'
import { getTopic } from '@/content/topics'
import { firstPage } from '@/contract/page'
import { absoluteUrl } from '@/site/absolute-url'
import type { FeedContent } from '@/site/feed-place'

type Context = { params: Promise<{ slug: string }> }
type Form = { file: string; mediaType: string; write: (content: FeedContent) => string }

/** The newest articles about a topic, as a feed; where the topic is not, what became of it. */
export function topicFeed({ file, mediaType, write }: Form) {
  return async (_: Request, { params }: Context): Promise<Response> => {
    const { slug } = await params
    const topic = await getTopic(slug)
    if (!topic) return notHere({ slug, file })
    const [site, { items }] = await Promise.all([
      getSite(),
      listArticles(firstPage({ filters: { topic: [topic.slug] }, limit: 50 })),
    ])
    return new Response(write({ site, topic, articles: items }), {
      headers: { 'content-type': `${mediaType}; charset=utf-8` },
    })
  }
}

async function notHere({ slug, file }: { slug: string; file: string }): Promise<Response> {
  const why = await absence('topics', slug)
  if (why.kind === 'moved') return Response.redirect(absoluteUrl(`${why.to}/${file}`), 308)
  const isGone = why.kind === 'gone'
  return new Response(isGone ? 'This topic was removed.\n' : 'There is no such topic.\n', {
    status: isGone ? 410 : 404,
    headers: { 'content-type': 'text/plain; charset=utf-8' },
  })
}
