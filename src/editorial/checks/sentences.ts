import type { InlineNode } from '@/editorial/body/lexical-inlines'
import { splitSentences } from '@/editorial/body/sentences'
import { addNode } from '@/editorial/body/text-of'
import type { CitationStance } from '@/vocabulary/body'

export type Cite = { reference: string | null; stance: CitationStance }
/** A sentence with what it rests on; a citation in a note of the sentence counts for it. */
export type CheckedSentence = { text: string; cites: Cite[] }

export function sentencesOf(inlines: InlineNode[]): CheckedSentence[] {
  const places: { at: number; cites: Cite[] }[] = []
  let text = ''
  for (const node of opened(inlines)) {
    text = addNode(text, node)
    if (node.type === 'inlineBlock') places.push({ at: text.length, cites: citesOf(node) })
  }
  const sentences = splitSentences(text).map(({ text, end }) => ({
    text,
    end,
    cites: [] as Cite[],
  }))
  for (const { at, cites } of places) {
    // A mark after the full stop still belongs to the sentence that ends there.
    const owner = sentences.find(({ end }) => at <= end) ?? sentences.at(-1)
    owner?.cites.push(...cites)
  }
  return sentences.map(({ text, cites }) => ({ text, cites })).filter(({ text }) => text !== '')
}

/** Everything that a line cites, its notes included. */
export function citesIn(inlines: InlineNode[]): Cite[] {
  return opened(inlines).flatMap((node) => (node.type === 'inlineBlock' ? citesOf(node) : []))
}

/** The nodes with links opened. */
export function opened(nodes: InlineNode[]): InlineNode[] {
  return nodes.flatMap((node) =>
    node.type === 'link' || node.type === 'autolink' ? opened(node.children) : [node],
  )
}

function citesOf({ fields }: Extract<InlineNode, { type: 'inlineBlock' }>): Cite[] {
  return fields.blockType === 'citation'
    ? fields.items.map(({ reference }) => ({ reference, stance: fields.stance }))
    : fields.content.flatMap(({ children }) => citesIn(children))
}
