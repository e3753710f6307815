import 'server-only'
import { getting, listing } from './list'
import { people } from './nouns/people'

export const listPeople = listing(people)
export const getPerson = getting(people)
