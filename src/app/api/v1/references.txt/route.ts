import { api } from '@/app/api/v1/api'
import { citations } from '@/content/formats'
import { listReferences } from '@/content/references'
import { endpoints } from '@/contract/endpoints'

export const dynamic = 'force-dynamic'
export const GET = api.list(endpoints.listReferences, listReferences, citations)
