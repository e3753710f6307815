import type { LexicalBody } from './lexical'
import type { InlineNode } from './lexical-inlines'
import { piecesOf, type RelatedType } from './reading-order'

/** Ids of documents by their noun, each once, in reading order. */
export type LinkedIds = Record<RelatedType, string[]>

/**
 * What a body tells of, in reading order. `references` are those that it cites, in the order of their
 * numbers: by a mark in the text or in a note, as the source of a quotation or of a table. A reference
 * that is only linked is not cited, so it is not among them.
 */
export function linkedIds(body: LexicalBody): LinkedIds {
  return collect(mentionsOf(body).filter(({ type, cited }) => cited || type !== 'references'))
}

/** Every document that a body points at in any way: what has to be at hand to show it. */
export function relatedIds(body: LexicalBody): LinkedIds {
  return collect(mentionsOf(body))
}

type Mention = { type: RelatedType; id: string | null; cited: boolean }

function mentionsOf(body: LexicalBody): Mention[] {
  return [...piecesOf(body)].flatMap((piece): Mention[] => {
    if (piece.kind === 'text') return mentionsIn(piece.inlines)
    if (piece.kind === 'related') return [{ type: piece.type, id: piece.id, cited: false }]
    return piece.kind === 'source' ? [citation(piece.reference)] : []
  })
}

function mentionsIn(nodes: InlineNode[]): Mention[] {
  return nodes.flatMap((node): Mention[] => {
    switch (node.type) {
      case 'link':
      case 'autolink': {
        const { linkType, doc } = node.fields
        const target = linkType === 'internal' && doc ? [{ ...doc, cited: false }] : []
        return [...target, ...mentionsIn(node.children)]
      }
      case 'inlineBlock':
        if (node.fields.blockType === 'citation')
          return node.fields.items.map(({ reference }) => citation(reference))
        return node.fields.content.flatMap(({ children }) => mentionsIn(children))
      case 'text':
      case 'linebreak':
        return []
      default:
        return node satisfies never
    }
  })
}

function citation(id: string | null): Mention {
  return { type: 'references', id, cited: true }
}

function collect(mentions: Mention[]): LinkedIds {
  const idsOf = (noun: RelatedType) => [
    ...new Set(mentions.flatMap(({ type, id }) => (type === noun && id ? [id] : []))),
  ]
  return {
    articles: idsOf('articles'),
    muscles: idsOf('muscles'),
    spots: idsOf('spots'),
    references: idsOf('references'),
    products: idsOf('products'),
    regions: idsOf('regions'),
    people: idsOf('people'),
    topics: idsOf('topics'),
    media: idsOf('media'),
  }
}
