import type { Body } from '@/contract/body'
import { toBlocks } from './contract-blocks'
import { documentContext, type Resolvers } from './document-context'
import type { LexicalBody } from './lexical'

/**
 * The body as the world sees it. Citations are numbered by reference and footnotes by place, over the whole
 * document in reading order. What `relation` does not know is not public: a link to it becomes plain text,
 * a card or a citation of it is left out, and the numbers count what is left.
 */
export function toContractBody(body: LexicalBody, resolvers: Resolvers): Body {
  const context = documentContext(resolvers)
  return body.root.children.flatMap((node) => toBlocks(node, context))
}
