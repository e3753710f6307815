import { api } from '@/app/api/v1/api'
import { listTopics } from '@/content/topics'
import { endpoints } from '@/contract/endpoints'

export const dynamic = 'force-dynamic'
export const GET = api.list(endpoints.listTopics, listTopics)
