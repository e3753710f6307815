import { api } from '@/app/api/v1/api'
import { listMuscles } from '@/content/muscles'
import { endpoints } from '@/contract/endpoints'

export const dynamic = 'force-dynamic'
export const GET = api.list(endpoints.listMuscles, listMuscles)
