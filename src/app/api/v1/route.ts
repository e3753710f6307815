import { api } from '@/app/api/v1/api'
import { countAll } from '@/content/counts'

export const dynamic = 'force-dynamic'
export const GET = api.root(countAll)
