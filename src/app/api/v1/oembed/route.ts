import { api } from '@/app/api/v1/api'
import { getArticle } from '@/content/articles'
import { getSpot } from '@/content/spots'
import { embedArticle, embedSpot } from '@/site/embed/embed'

export const dynamic = 'force-dynamic'
export const GET = api.oembed({
  spots: { get: getSpot, embed: embedSpot },
  articles: { get: getArticle, embed: embedArticle },
})
