import 'server-only'
import { getting, listing, naming } from './list'
import { people } from './nouns/people'

export const listPeople = listing(people)
export const namedPeople = naming(people)
export const getPerson = getting(people)
