import { api } from '@/app/api/v1/api'
import { getArticle, listArticles } from '@/content/articles'
import { endpoints } from '@/contract/endpoints'

export const dynamic = 'force-dynamic'
export const GET = api.one(endpoints.getArticle, { get: getArticle, list: listArticles })
