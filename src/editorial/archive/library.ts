import type { Resolvers } from '@/editorial/body/document-context'
import type { RelatedType } from '@/editorial/body/reading-order'
import { pagePath } from '@/paths'
import { resourceTypes, type ResourceType } from '@/vocabulary/nouns'

/** A document and what it is called in an archive: its slug, a picture's file name, else its id. */
export type Named = { type: RelatedType; id: string; name: string; title: string }

export type Library = {
  /** The name of a document; null when there is none. */
  nameOf: (type: string, id: string) => string | null
  /** The id of a document, from its name. */
  resolve: (type: string, name: string) => string | null
} & Pick<Resolvers, 'relation' | 'image'>

/** All documents of a site, by id and by name, for texts that lead from one to the other. */
export function libraryOf(documents: Named[]): Library {
  const byId = new Map(documents.map((one) => [`${one.type} ${one.id}`, one]))
  const byName = new Map(documents.map((one) => [`${one.type} ${one.name}`, one.id]))
  return {
    nameOf: (type, id) => byId.get(`${type} ${id}`)?.name ?? null,
    resolve: (type, name) => byName.get(`${type} ${name}`) ?? null,
    relation: (type, id) => {
      const found = byId.get(`${type} ${id}`)
      return found
        ? { type, id, slug: found.name, title: found.title, url: urlOf(type, found) }
        : null
    },
    image: (id) => {
      const found = byId.get(`media ${id}`)
      return found ? pictureOf(found) : null
    },
  }
}

export function isNoun(type: string): type is ResourceType {
  return resourceTypes.some((noun) => noun === type)
}

function urlOf(type: ResourceType, { name }: Named): string {
  return pagePath(type, name)
}

/** Only its address is written; the rest stands with the picture itself. */
function pictureOf({ name }: Named) {
  const url = `file:///media/${encodeURIComponent(name)}`
  return { url, width: 1, height: 1, alt: '', caption: null, credit: null, sizes: [] }
}
