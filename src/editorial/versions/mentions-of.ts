import type { LexicalBody } from '@/editorial/body/lexical'
import type { InlineNode } from '@/editorial/body/lexical-inlines'
import { piecesOf } from '@/editorial/body/reading-order'
import type { NameOf } from './lines-of'

/** What a text cites and where its links lead, each place once, in words. */
export type Mentions = { citations: string[]; links: string[] }

/** What came and what went; a thing that stands in two places and lost one of them has gone once. */
export type Difference = { added: string[]; removed: string[] }

export function mentionsOf(body: LexicalBody, nameOf: NameOf): Mentions {
  const found: Mentions = { citations: [], links: [] }
  for (const piece of piecesOf(body)) {
    if (piece.kind === 'text') collect(piece.inlines, { nameOf, found })
    if (piece.kind === 'source' && piece.reference)
      found.citations.push(nameOf('references', piece.reference))
  }
  return found
}

export function difference(before: readonly string[], after: readonly string[]): Difference {
  return { added: without(after, before), removed: without(before, after) }
}

type Collecting = { nameOf: NameOf; found: Mentions }

function collect(nodes: InlineNode[], collecting: Collecting): void {
  const { nameOf, found } = collecting
  for (const node of nodes) {
    if (node.type === 'link' || node.type === 'autolink') {
      const { linkType, doc, url } = node.fields
      const target = linkType === 'internal' && doc ? nameOf(doc.type, doc.id) : url
      if (target) found.links.push(target)
      collect(node.children, collecting)
    } else if (node.type === 'inlineBlock' && node.fields.blockType === 'citation') {
      for (const { reference, locator } of node.fields.items) {
        if (!reference) continue
        const name = nameOf('references', reference)
        found.citations.push(locator ? `${name}, ${locator}` : name)
      }
    } else if (node.type === 'inlineBlock' && node.fields.blockType === 'footnote') {
      for (const { children } of node.fields.content) collect(children, collecting)
    }
  }
}

function without(all: readonly string[], taken: readonly string[]): string[] {
  const left = new Map<string, number>()
  for (const one of taken) left.set(one, (left.get(one) ?? 0) + 1)
  return all.filter((one) => {
    const count = left.get(one) ?? 0
    left.set(one, count - 1)
    return count <= 0
  })
}
