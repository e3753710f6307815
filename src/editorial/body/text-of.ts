import type { InlineNode } from './lexical-inlines'
import { tidyText } from './tidy-text'

/** The words of a line, without its marks. The space before a mark belongs to the mark. */
export function textOf(nodes: InlineNode[]): string {
  return nodes.reduce(addNode, '').trim()
}

/** The words of several paragraphs. */
export function wordsOf(paragraphs: { children: InlineNode[] }[]): string {
  return tidyText(paragraphs.map(({ children }) => textOf(children)).join(' '))
}

/** The words so far, with one more node. White space is one space, as on the page. */
export function addNode(before: string, node: InlineNode): string {
  switch (node.type) {
    case 'text':
      return addText(before, node.text)
    case 'linebreak':
      return addText(before, ' ')
    case 'link':
    case 'autolink':
      return node.children.reduce(addNode, before)
    case 'inlineBlock':
      return before.trimEnd()
    default:
      return node satisfies never
  }
}

function addText(before: string, text: string): string {
  const collapsed = text.replace(/[ \t\r\n]+/g, ' ')
  return before + (before === '' || before.endsWith(' ') ? collapsed.trimStart() : collapsed)
}
