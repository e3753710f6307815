import 'server-only'
import { getting, listing } from './list'
import { spots } from './nouns/spots'

export const listSpots = listing(spots)
export const getSpot = getting(spots)
