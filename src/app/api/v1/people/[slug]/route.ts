import { api } from '@/app/api/v1/api'
import { getPerson, listPeople } from '@/content/people'
import { endpoints } from '@/contract/endpoints'

export const dynamic = 'force-dynamic'
export const GET = api.one(endpoints.getPerson, { get: getPerson, list: listPeople })
