import 'server-only'
import { getting, listing } from './list'
import { references } from './nouns/references'

export const listReferences = listing(references)
export const getReference = getting(references)
