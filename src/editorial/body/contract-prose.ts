import type { Block, List, ListItem } from '@/contract/body'
import { toInlines } from './contract-inlines'
import type { DocumentContext } from './document-context'
import type { ParagraphNode } from './lexical-inlines'
import type { ListItemNode, ListNode } from './lexical-lists'

type Prose = Extract<Block, { type: 'paragraph' }> | List

/** Paragraphs and lists; empty ones are left out. */
export function toProse(nodes: (ParagraphNode | ListNode)[], context: DocumentContext): Prose[] {
  return nodes.flatMap((node): Prose[] => {
    if (node.type === 'list') return toLists(node, context)
    const content = toInlines([node], context)
    return content.length ? [{ type: 'paragraph', content }] : []
  })
}

function toLists(list: ListNode, context: DocumentContext): List[] {
  const items = list.children.reduce<ListItem[]>((before, node) => {
    const item = toItem(node, context)
    const last = before.at(-1)
    if (item.content.length === 0 && item.children.length === 0) return before
    // Lexical keeps a nested list in an item of its own, after the item that it belongs to.
    if (item.content.length === 0 && last)
      return [...before.slice(0, -1), { ...last, children: [...last.children, ...item.children] }]
    return [...before, item]
  }, [])
  return items.length ? [{ type: 'list', ordered: list.listType === 'number', items }] : []
}

function toItem({ children }: ListItemNode, context: DocumentContext): ListItem {
  const content = toInlines(
    [{ children: children.filter((child) => child.type !== 'list') }],
    context,
  )
  return {
    content,
    children: children.flatMap((child) => (child.type === 'list' ? toLists(child, context) : [])),
  }
}
