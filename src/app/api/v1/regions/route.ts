import { api } from '@/app/api/v1/api'
import { listRegions } from '@/content/regions'
import { endpoints } from '@/contract/endpoints'

export const dynamic = 'force-dynamic'
export const GET = api.list(endpoints.listRegions, listRegions)
