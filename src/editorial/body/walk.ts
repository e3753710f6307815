import { headingAnchors } from './heading-anchors'
import { headingLevels } from './heading-levels'
import type { LexicalBody } from './lexical'
import type { InlineNode } from './lexical-inlines'
import { piecesOf, type RelatedType } from './reading-order'
import { textOf } from './text-of'

export { citingSentences } from './citing-sentences'
export { linkedIds, relatedIds, type LinkedIds } from './linked-ids'
export type { RelatedType }

export type BodyStats = {
  words: number
  readingMinutes: number
  footnotes: number
  citations: number
}

/** Our assumption for silent reading of plain English. */
const wordsPerMinute = 230

/** Sizes of a body. Words are those of the body without its notes; citations are marks, not references. */
export function bodyStats(body: LexicalBody): BodyStats {
  const words = passagesOf(body).reduce((sum, passage) => sum + countWords(passage), 0)
  const marks = marksOf(body)
  return {
    words,
    readingMinutes: Math.ceil(words / wordsPerMinute),
    footnotes: marks.filter((mark) => mark.blockType === 'footnote').length,
    citations: marks.filter((mark) => mark.blockType === 'citation').length,
  }
}

/** All words of a body, one passage a line, the notes at the end. */
export function plainText(body: LexicalBody): string {
  const notes = marksOf(body).flatMap((mark) =>
    mark.blockType === 'footnote'
      ? mark.content.map(({ children }) => textOf(children))
      : mark.items.map(({ note }) => note ?? ''),
  )
  return [...passagesOf(body), ...notes].filter((line) => line !== '').join('\n')
}

/** The headings, with the anchors that they have on the page. */
export function outlineOf(body: LexicalBody) {
  const anchorOf = headingAnchors()
  return body.root.children.flatMap((node) => {
    if (node.type !== 'heading') return []
    const text = textOf(node.children)
    return text ? [{ level: headingLevels[node.tag], anchor: anchorOf(text), text }] : []
  })
}

function passagesOf(body: LexicalBody): string[] {
  return [...piecesOf(body)].flatMap((piece) => {
    if (piece.kind === 'text') return [textOf(piece.inlines)]
    return piece.kind === 'line' ? [piece.text.trim()] : []
  })
}

function marksOf(body: LexicalBody) {
  return [...piecesOf(body)].flatMap((piece) =>
    piece.kind === 'text' ? marksIn(piece.inlines) : [],
  )
}

type Mark = Extract<InlineNode, { type: 'inlineBlock' }>['fields']

function marksIn(nodes: InlineNode[]): Mark[] {
  return nodes.flatMap((node) => {
    if (node.type === 'link' || node.type === 'autolink') return marksIn(node.children)
    if (node.type !== 'inlineBlock') return []
    if (node.fields.blockType === 'citation') return [node.fields]
    return [node.fields, ...node.fields.content.flatMap(({ children }) => marksIn(children))]
  })
}

function countWords(text: string): number {
  return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length
}
