import { api } from '@/app/api/v1/api'
import { getSnapshot } from '@/content/snapshot'

export const dynamic = 'force-dynamic'
export const GET = api.snapshot(getSnapshot)
