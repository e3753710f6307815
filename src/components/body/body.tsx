import type { Body as Blocks } from '@/contract/body'
import { BlockNode } from './block-node'
import { noCards, type Cards } from './cards'

/** A text, block by block; it stands within Prose. */
export function Body({ blocks, cards = noCards }: { blocks: Blocks; cards?: Cards }) {
  return blocks.map((block, index) => (
    <BlockNode key={index} block={block} cards={cards} place={`block-${index}`} />
  ))
}
