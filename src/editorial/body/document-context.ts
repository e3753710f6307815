import type { Relation } from '@/contract/relation'
import type { Image } from '@/contract/resource'
import type { ResourceType } from '@/vocabulary/nouns'
import { headingAnchors } from './heading-anchors'

/** How a body finds what it points at. `null` means that it is not public. */
export type Resolvers = {
  relation: (type: ResourceType, id: string) => Relation | null
  image: (id: string) => Image | null
  /** Makes a path of this site absolute. */
  absoluteUrl?: (path: string) => string
}

/** What the parts of one document share while they are converted in reading order. */
export type DocumentContext = {
  relation: (type: ResourceType, id: string | null) => Relation | null
  image: (id: string | null) => Image | null
  absoluteUrl: (path: string) => string
  /** Finds a reference that is cited here, and gives it the next number at its first place. */
  cite: (id: string | null) => { reference: Relation; number: number } | null
  nextFootnote: () => number
  /** The anchor of a mark; one that is taken in this document, as by a copy, becomes another. */
  markAnchor: (wanted: string) => string
  headingAnchor: (text: string) => string
}

export function documentContext({ relation, image, absoluteUrl }: Resolvers): DocumentContext {
  const numbers = new Map<string, number>()
  const anchors = new Map<string, number>()
  let footnotes = 0
  return {
    relation: (type, id) => (id ? relation(type, id) : null),
    image: (id) => (id ? image(id) : null),
    absoluteUrl: absoluteUrl ?? ((path) => path),
    cite: (id) => {
      const reference = id ? relation('references', id) : null
      if (!id || !reference) return null
      const number = numbers.get(id) ?? numbers.size + 1
      numbers.set(id, number)
      return { reference, number }
    },
    nextFootnote: () => (footnotes += 1),
    markAnchor: (wanted) => {
      const times = (anchors.get(wanted) ?? 0) + 1
      anchors.set(wanted, times)
      return times === 1 ? wanted : `${wanted}-${times}`
    },
    headingAnchor: headingAnchors(),
  }
}
