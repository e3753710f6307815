import { api } from '@/app/api/v1/api'

export const dynamic = 'force-dynamic'
export const GET = api.document()
