import { z } from 'zod'
import { BlockNode } from './lexical-blocks'
import { ParagraphNode, InlineNode } from './lexical-inlines'
import { ListNode } from './lexical-lists'
import { unknownNode } from './unknown-node'

const HeadingNode = z.object({
  type: z.literal('heading'),
  tag: z.enum(['h2', 'h3', 'h4']),
  children: z.array(InlineNode),
})
export type HeadingNode = z.output<typeof HeadingNode>

const RuleNode = z.object({ type: z.literal('horizontalrule') })

const TopNode = z.discriminatedUnion(
  'type',
  [ParagraphNode, HeadingNode, ListNode, RuleNode, BlockNode],
  unknownNode,
)
export type TopNode = z.output<typeof TopNode>

/** The stored text of a document: the closed set of nodes that the editor offers, nothing else. */
const LexicalBody = z.object({ root: z.object({ children: z.array(TopNode) }) })
export type LexicalBody = z.output<typeof LexicalBody>

/** The stored JSON, checked. Absent is an empty body; a node of an unknown type is an error. */
export function parseBody(json: unknown): LexicalBody {
  if (json === null || json === undefined) return { root: { children: [] } }
  const parsed = LexicalBody.safeParse(json)
  if (parsed.success) return parsed.data
  throw new UnreadableBody(parsed.error)
}

/** The stored JSON is not a body. The message names each place and what is wrong there. */
export class UnreadableBody extends Error {
  constructor(cause: z.ZodError) {
    super(
      `The text cannot be read: ${cause.issues
        .map(({ path, message }) => `${message} (at ${path.join('.') || 'its root'})`)
        .join('; ')}`,
      { cause },
    )
    this.name = 'UnreadableBody'
  }
}
