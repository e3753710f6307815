import 'server-only'
import { getting, listing, naming } from './list'
import { spots } from './nouns/spots'

export const listSpots = listing(spots)
export const namedSpots = naming(spots)
export const getSpot = getting(spots)
