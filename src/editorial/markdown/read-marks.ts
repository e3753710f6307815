import type { FootnoteReference } from 'mdast'
import type { CitationMark } from './citation-syntax'
import { parseCitation } from './citation-text'
import { readInlines } from './read-inlines'
import type { Reading } from './reading'
import {
  storedMark,
  storedParagraph,
  storedRoot,
  storedText,
  type StoredNode,
} from './stored-nodes'

/** A citation; one that cannot be read, or of an unknown reference, stays in the text as it was written. */
export function readCitation(node: CitationMark, reading: Reading): StoredNode[] {
  const citation = parseCitation(node.value)
  if ('wrong' in citation) {
    reading.report(node, citation.wrong)
    return [storedText(node.value)]
  }
  const id = reading.idFor('citation')
  const items = citation.items.map(({ key, locator, note }) => ({
    id: reading.idFor('citation-item'),
    reference: reading.find(node, 'references', key),
    locator,
    note,
  }))
  if (items.some(({ reference }) => reference === null)) return [storedText(node.value)]
  return [storedMark({ id, blockType: 'citation', stance: citation.stance, items })]
}

/** A footnote: its text is stored where its mark stands. */
export function readFootnote(node: FootnoteReference, reading: Reading): StoredNode[] {
  const definition = reading.footnotes.get(node.identifier)
  if (!definition) {
    reading.report(node, 'A footnote cannot hold a footnote, and cannot stand in one.')
    return []
  }
  if (reading.usedFootnotes.has(node.identifier))
    reading.report(node, `Footnote ${node.identifier} is used more than once.`)
  reading.usedFootnotes.add(node.identifier)
  const id = reading.idFor('footnote')
  const inside = { ...reading, footnotes: new Map() }
  const content = definition.children.flatMap((child) => {
    if (child.type === 'paragraph') return [storedParagraph(readInlines(child.children, inside))]
    reading.report(child, 'A footnote holds text only.')
    return []
  })
  return [storedMark({ id, blockType: 'footnote', content: storedRoot(content) })]
}
