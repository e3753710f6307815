import 'server-only'
import { getting, listing } from './list'
import { regions } from './nouns/regions'

export const listRegions = listing(regions)
export const getRegion = getting(regions)
