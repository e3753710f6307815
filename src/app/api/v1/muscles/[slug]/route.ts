import { api } from '@/app/api/v1/api'
import { getMuscle, listMuscles } from '@/content/muscles'
import { endpoints } from '@/contract/endpoints'

export const dynamic = 'force-dynamic'
export const GET = api.one(endpoints.getMuscle, { get: getMuscle, list: listMuscles })
