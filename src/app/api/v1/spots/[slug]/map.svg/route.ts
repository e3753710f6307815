import { api } from '@/app/api/v1/api'
import { getSpotMap } from '@/content/spot-map'
import { endpoints } from '@/contract/endpoints'
import { spotMapSvg } from '@/site/body-map/spot-map-svg'

export const dynamic = 'force-dynamic'
export const GET = api.picture(endpoints.getSpotMapSvg, { get: getSpotMap, draw: spotMapSvg })
