import type { Reference } from '@/contract/references'
import type { Relation } from '@/contract/relation'

export type CitingDocument = { document: Relation; sentences: string[] }

/** Each citing document once, with its different sentences in their order. */
export function groupPlaces(places: Reference['citedBy']): CitingDocument[] {
  const byId = new Map<string, CitingDocument>()
  for (const { document, sentence } of places) {
    const group = byId.get(document.id) ?? { document, sentences: [] }
    if (sentence !== null && !group.sentences.includes(sentence)) group.sentences.push(sentence)
    byId.set(document.id, group)
  }
  return [...byId.values()]
}
