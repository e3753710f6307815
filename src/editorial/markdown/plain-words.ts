import type { BlockContent, DefinitionContent, Nodes, PhrasingContent } from 'mdast'
import { isSeparator, type Reading } from './reading'

/** Text for a field that holds words only: what else stands there is a problem. */
export function plainWords(nodes: PhrasingContent[], reading: Reading): string {
  return nodes
    .map((node) => plainWord(node, reading))
    .join('')
    .replace(/\s+/g, ' ')
    .trim()
}

function plainWord(node: PhrasingContent, reading: Reading): string {
  if (node.type === 'text') return node.value
  if (node.type === 'html' && isSeparator(node.value)) return ''
  reading.report(node, 'Only plain words can stand here.')
  return 'children' in node ? plainWords(node.children, reading) : ''
}

/** The items of the one list that a block holds, as plain lines. */
export function plainList(
  block: Nodes & { children: (BlockContent | DefinitionContent)[] },
  { ordered, reading }: { ordered: boolean; reading: Reading },
): string[] {
  const [list, ...rest] = block.children
  if (list?.type !== 'list' || rest.length > 0 || (list.ordered ?? false) !== ordered) {
    reading.report(
      block,
      `One ${ordered ? 'numbered list' : 'list of points'} belongs here, nothing else.`,
    )
    return []
  }
  return list.children.map((item) => {
    const [words, ...more] = item.children
    if (words?.type === 'paragraph' && more.length === 0) return plainWords(words.children, reading)
    reading.report(item, 'One line of plain words belongs here.')
    return ''
  })
}
