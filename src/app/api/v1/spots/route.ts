import { api } from '@/app/api/v1/api'
import { listSpots } from '@/content/spots'
import { endpoints } from '@/contract/endpoints'

export const dynamic = 'force-dynamic'
export const GET = api.list(endpoints.listSpots, listSpots)
