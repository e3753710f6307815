import { headingLevels } from '@/editorial/body/heading-levels'
import type { LexicalBody } from '@/editorial/body/lexical'
import { textOf } from '@/editorial/body/text-of'
import { topNodes } from './passages'

export type Heading = { path: string; level: number; text: string }

/** The headings with their places; an empty one too. */
export function headingsOf(body: LexicalBody): Heading[] {
  return topNodes(body).flatMap(({ path, node }) =>
    node.type === 'heading'
      ? [{ path, level: headingLevels[node.tag], text: textOf(node.children) }]
      : [],
  )
}
