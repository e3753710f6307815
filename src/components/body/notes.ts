import type { Block, Body, Citation, Footnote, Inline, List } from '@/contract/body'

export type CitationPlace = Pick<Citation, 'anchor' | 'stance'>
export type Notes = {
  footnotes: Footnote[]
  /** For each number of a reference the places that cite it, in reading order. */
  places: Map<number, CitationPlace[]>
}

/** The footnotes of a text and the places of its citations, those within footnotes included. */
export function collectNotes(body: Body): Notes {
  const inlines = body.flatMap(inlinesOf)
  const footnotes = inlines.filter((inline) => inline.type === 'footnote')
  const citations = inlines.flatMap((inline) => {
    if (inline.type === 'citation') return [inline]
    if (inline.type === 'footnote') return inline.content.filter((part) => part.type === 'citation')
    return []
  })
  const places = new Map<number, CitationPlace[]>()
  for (const { anchor, stance, items } of citations) {
    for (const { number } of items) {
      places.set(number, [...(places.get(number) ?? []), { anchor, stance }])
    }
  }
  return { footnotes, places }
}

function inlinesOf(block: Block): Inline[] {
  switch (block.type) {
    case 'paragraph':
    case 'heading':
    case 'quote':
    case 'definition':
      return block.content
    case 'list':
      return inlinesOfList(block)
    case 'callout':
      return block.content.flatMap(inlinesOf)
    case 'data-table':
      return block.rows.flat(2)
    case 'rule':
    case 'pull-quote':
    case 'figure':
    case 'care-card':
    case 'steps':
    case 'spot-card':
    case 'muscle-card':
    case 'product-card':
    case 'comparison':
    case 'further-reading':
      return []
    default:
      return block satisfies never
  }
}

function inlinesOfList(list: List): Inline[] {
  return list.items.flatMap((item) => [...item.content, ...item.children.flatMap(inlinesOfList)])
}
