import { api } from '@/app/api/v1/api'
import { listPeople } from '@/content/people'
import { endpoints } from '@/contract/endpoints'

export const dynamic = 'force-dynamic'
export const GET = api.list(endpoints.listPeople, listPeople)
