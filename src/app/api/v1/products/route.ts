import { api } from '@/app/api/v1/api'
import { listProducts } from '@/content/products'
import { endpoints } from '@/contract/endpoints'

export const dynamic = 'force-dynamic'
export const GET = api.list(endpoints.listProducts, listProducts)
