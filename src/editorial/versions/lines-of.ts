import type { LexicalBody, TopNode } from '@/editorial/body/lexical'
import type { InlineNode } from '@/editorial/body/lexical-inlines'
import { piecesOf, type RelatedType } from '@/editorial/body/reading-order'
import { textOf } from '@/editorial/body/text-of'
import type { Line } from './diff-texts'

/** How a document is called, for whoever compares. */
export type NameOf = (type: RelatedType, id: string) => string

/** A text as its passages: a line for each paragraph, item, cell, note, and for each thing that is shown between them. */
export function linesOf(body: LexicalBody, nameOf: NameOf): Line[] {
  let heading: string | null = null
  return body.root.children.flatMap((node) => {
    if (node.type === 'heading') heading = textOf(node.children) || heading
    return textsOf(node, nameOf).map((text) => ({ text, heading }))
  })
}

function textsOf(node: TopNode, nameOf: NameOf): string[] {
  const texts = [...piecesOf({ root: { children: [node] } })].flatMap((piece) => {
    switch (piece.kind) {
      case 'text':
        return [textOf(piece.inlines), ...notesIn(piece.inlines)]
      case 'line':
        return [piece.text.trim()]
      case 'related':
        return piece.id ? [`[${shownAs[piece.type]}: ${nameOf(piece.type, piece.id)}]`] : []
      case 'source':
        return []
      default:
        return piece satisfies never
    }
  })
  return texts.filter((text) => text !== '')
}

function notesIn(inlines: InlineNode[]): string[] {
  return inlines.flatMap((node) => {
    if (node.type === 'link' || node.type === 'autolink') return notesIn(node.children)
    if (node.type !== 'inlineBlock' || node.fields.blockType !== 'footnote') return []
    return node.fields.content.flatMap(({ children }) => [
      `[Note] ${textOf(children)}`,
      ...notesIn(children),
    ])
  })
}

const shownAs: Record<RelatedType, string> = {
  articles: 'Article',
  muscles: 'Muscle',
  spots: 'Spot',
  references: 'Reference',
  products: 'Product',
  regions: 'Region',
  people: 'Person',
  topics: 'Topic',
  media: 'Picture',
}
