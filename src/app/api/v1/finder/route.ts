import { api } from '@/app/api/v1/api'
import { findSpots } from '@/content/finder'

export const dynamic = 'force-dynamic'
export const GET = api.finder(findSpots)
