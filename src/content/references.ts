import 'server-only'
import type { Relation } from '@/contract/relation'
import type { Work } from '@/contract/references'
import { getting, listing, naming } from './list'
import { references } from './nouns/references'

export const listReferences = listing(references)
export const getReference = getting(references)

/** Without who rests on them, for which the texts of all who do would have to be read. */
export const namedWorks: (relations: readonly Relation[]) => Promise<Work[]> = naming({
  ...references,
  linkedBy: [],
  withTexts: false,
})
