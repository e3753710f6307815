import 'server-only'
import { getting, listing, naming } from './list'
import { regions } from './nouns/regions'

export const listRegions = listing(regions)
export const namedRegions = naming(regions)
export const getRegion = getting(regions)
