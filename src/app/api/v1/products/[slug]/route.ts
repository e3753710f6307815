import { api } from '@/app/api/v1/api'
import { getProduct, listProducts } from '@/content/products'
import { endpoints } from '@/contract/endpoints'

export const dynamic = 'force-dynamic'
export const GET = api.one(endpoints.getProduct, { get: getProduct, list: listProducts })
