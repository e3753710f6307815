import { api } from '@/app/api/v1/api'
import { getSpot, listSpots } from '@/content/spots'
import { endpoints } from '@/contract/endpoints'

export const dynamic = 'force-dynamic'
export const GET = api.one(endpoints.getSpot, { get: getSpot, list: listSpots })
