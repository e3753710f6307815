import { api } from '@/app/api/v1/api'
import { citations } from '@/content/formats'
import { getReference, listReferences } from '@/content/references'
import { endpoints } from '@/contract/endpoints'

export const dynamic = 'force-dynamic'
export const GET = api.one(endpoints.getReference, {
  get: getReference,
  list: listReferences,
  write: citations,
})
