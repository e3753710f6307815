import 'server-only'
import { getting, listing } from './list'
import { muscles } from './nouns/muscles'

export const listMuscles = listing(muscles)
export const getMuscle = getting(muscles)
