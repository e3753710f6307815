import type { LexicalBody } from './lexical'
import type { InlineNode } from './lexical-inlines'
import { piecesOf } from './reading-order'
import { splitSentences } from './sentences'
import { addNode } from './text-of'

/** For each reference the sentences that cite it, in reading order; a mark in a note gives the note's. */
export function citingSentences(body: LexicalBody): Map<string, string[]> {
  const sentences = new Map<string, string[]>()
  for (const piece of piecesOf(body)) {
    const found =
      piece.kind === 'text'
        ? citationsIn(piece.inlines)
        : piece.kind === 'source' && piece.reference && piece.text
          ? [{ reference: piece.reference, sentence: piece.text }]
          : []
    for (const { reference, sentence } of found) {
      const before = sentences.get(reference) ?? []
      if (!before.includes(sentence)) sentences.set(reference, [...before, sentence])
    }
  }
  return sentences
}

type Citing = { reference: string; sentence: string }

function citationsIn(nodes: InlineNode[]): Citing[] {
  const places: { reference: string; at: number }[] = []
  const inNotes: Citing[] = []
  let text = ''
  for (const node of linear(nodes)) {
    text = addNode(text, node)
    if (node.type !== 'inlineBlock') continue
    if (node.fields.blockType === 'footnote')
      inNotes.push(...node.fields.content.flatMap(({ children }) => citationsIn(children)))
    else
      for (const { reference } of node.fields.items)
        if (reference) places.push({ reference, at: text.length })
  }
  const sentences = splitSentences(text)
  const own = places.map(({ reference, at }) => ({
    reference,
    // A mark after the full stop still belongs to the sentence that ends there.
    sentence: (sentences.find(({ end }) => at <= end) ?? sentences.at(-1))?.text ?? '',
  }))
  return [...own, ...inNotes].filter(({ sentence }) => sentence !== '')
}

/** The nodes with links opened, so that a mark inside a link has its place. */
function linear(nodes: InlineNode[]): InlineNode[] {
  return nodes.flatMap((node) =>
    node.type === 'link' || node.type === 'autolink' ? linear(node.children) : [node],
  )
}
