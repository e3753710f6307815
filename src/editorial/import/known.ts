import type { RelatedType } from '@/editorial/body/reading-order'
import type { ResourceType } from '@/vocabulary/nouns'

/** What an import finds here already: documents by name, and the names that texts call them by. */
export type Known = {
  /** The id of a document by its slug, of a picture by its file name. */
  resolve: (type: RelatedType, name: string) => string | null
  names: KnownName[]
  /** What an address of the old site is here: the documents of the same import. */
  resolveOld: (path: string) => { type: ResourceType; id: string } | null
}

export type KnownName = { type: ResourceType; slug: string; name: string }
