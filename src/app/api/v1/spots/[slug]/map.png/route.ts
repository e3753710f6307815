import { api } from '@/app/api/v1/api'
import { getSpotMap } from '@/content/spot-map'
import { endpoints } from '@/contract/endpoints'
import { spotMapPng } from '@/site/body-map/spot-map-png'

export const dynamic = 'force-dynamic'
export const GET = api.picture(endpoints.getSpotMapPng, { get: getSpotMap, draw: spotMapPng })
