import { api } from '@/app/api/v1/api'
import { listChanges } from '@/content/changes'

export const dynamic = 'force-dynamic'
export const GET = api.changes(listChanges)
