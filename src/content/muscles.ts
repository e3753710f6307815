import 'server-only'
import { getting, listing, naming } from './list'
import { muscles } from './nouns/muscles'

export const listMuscles = listing(muscles)
export const namedMuscles = naming(muscles)
export const getMuscle = getting(muscles)
