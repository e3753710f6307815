import { z } from 'zod'
import { inlineNodes, type InlineNode } from './lexical-inlines'
import { unknownNode } from './unknown-node'

/** Lexical keeps a nested list in an item of its own, which follows the item that it belongs to. */
export type ListNode = { type: 'list'; listType: ListType; children: ListItemNode[] }
export type ListItemNode = { type: 'listitem'; children: (InlineNode | ListNode)[] }
type ListType = z.output<typeof ListType>

const ListType = z.enum(['number', 'bullet', 'check'])

export const ListNode = z.object({
  type: z.literal('list'),
  listType: ListType,
  children: z.lazy(() => z.array(ListItemNode)),
})

const ListItemNode: z.ZodType<ListItemNode> = z.object({
  type: z.literal('listitem'),
  children: z.array(z.discriminatedUnion('type', [...inlineNodes, ListNode], unknownNode)),
})
