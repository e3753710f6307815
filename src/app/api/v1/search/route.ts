import { api } from '@/app/api/v1/api'
import { search } from '@/content/search'

export const dynamic = 'force-dynamic'
export const GET = api.search(search)
