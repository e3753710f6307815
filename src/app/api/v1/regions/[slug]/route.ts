import { api } from '@/app/api/v1/api'
import { getRegion, listRegions } from '@/content/regions'
import { endpoints } from '@/contract/endpoints'

export const dynamic = 'force-dynamic'
export const GET = api.one(endpoints.getRegion, { get: getRegion, list: listRegions })
