import { api } from '@/app/api/v1/api'
import { listArticles } from '@/content/articles'
import { endpoints } from '@/contract/endpoints'

export const dynamic = 'force-dynamic'
export const GET = api.list(endpoints.listArticles, listArticles)
