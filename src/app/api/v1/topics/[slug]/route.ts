import { api } from '@/app/api/v1/api'
import { getTopic, listTopics } from '@/content/topics'
import { endpoints } from '@/contract/endpoints'

export const dynamic = 'force-dynamic'
export const GET = api.one(endpoints.getTopic, { get: getTopic, list: listTopics })
