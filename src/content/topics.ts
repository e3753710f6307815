import 'server-only'
import { getting, listing } from './list'
import { topics } from './nouns/topics'

export const listTopics = listing(topics)
export const getTopic = getting(topics)
