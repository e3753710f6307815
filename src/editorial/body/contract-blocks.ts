import type { Block } from '@/contract/body'
import { toInlines } from './contract-inlines'
import { toProse } from './contract-prose'
import { toSpecialBlocks } from './contract-special-blocks'
import type { DocumentContext } from './document-context'
import { headingLevels } from './heading-levels'
import type { TopNode } from './lexical'
import { textOf } from './text-of'

/** One node of the stored body. What is empty gives no block. */
export function toBlocks(node: TopNode, context: DocumentContext): Block[] {
  switch (node.type) {
    case 'paragraph':
    case 'list':
      return toProse([node], context)
    case 'heading': {
      const content = toInlines([node], context)
      const text = textOf(node.children)
      if (!text) return content.length ? [{ type: 'paragraph', content }] : []
      const anchor = context.headingAnchor(text)
      return [{ type: 'heading', level: headingLevels[node.tag], anchor, content }]
    }
    case 'horizontalrule':
      return [{ type: 'rule' }]
    case 'block':
      return toSpecialBlocks(node.fields, context)
    default:
      return node satisfies never
  }
}
