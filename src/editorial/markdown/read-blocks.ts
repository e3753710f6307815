import type { RootContent } from 'mdast'
import { readDirective } from './read-directives'
import { readInlines } from './read-inlines'
import { readList } from './read-lists'
import { isSeparator, type Reading } from './reading'
import { storedHeading, storedParagraph, storedRule, type StoredNode } from './stored-nodes'

/** The blocks of an article. */
export function readBlocks(nodes: RootContent[], reading: Reading): StoredNode[] {
  return nodes.flatMap((node) => readBlock(node, reading))
}

function readBlock(node: RootContent, reading: Reading): StoredNode[] {
  switch (node.type) {
    case 'paragraph':
      return [storedParagraph(readInlines(node.children, reading))]
    case 'heading':
      if (node.depth < 2 || node.depth > 4)
        reading.report(
          node,
          'Headings have two, three or four #; the title is in the front matter.',
        )
      return [
        storedHeading(Math.min(Math.max(node.depth, 2), 4), readInlines(node.children, reading)),
      ]
    case 'list':
      return [readList(node, reading)]
    case 'thematicBreak':
      return [storedRule()]
    case 'containerDirective':
    case 'leafDirective':
      return readDirective(node, reading)
    case 'yaml':
    case 'footnoteDefinition':
      // The front matter and the notes are read at their own places.
      return []
    case 'html':
      if (!isSeparator(node.value)) reading.report(node, `HTML is not read: ${node.value}`)
      return []
    case 'table':
      reading.report(node, 'A table stands inside :::data-table or :::comparison.')
      return []
    case 'blockquote':
      reading.report(node, 'A quotation is written as :::quote or :::pull-quote.')
      return []
    case 'code':
      reading.report(node, 'Code has no place in an article.')
      return []
    case 'definition':
      reading.report(node, 'A link has its address where it stands.')
      return []
    default:
      reading.report(node, `"${node.type}" may not stand here.`)
      return []
  }
}
