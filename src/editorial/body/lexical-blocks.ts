import { z } from 'zod'
import { calloutTones, urgencies } from '@/vocabulary/body'
import { ParagraphNode } from './lexical-inlines'
import { ListNode } from './lexical-lists'
import { TableNode } from './lexical-tables'
import {
  anyRelated,
  flag,
  listOf,
  optionalText,
  relatedId,
  richText,
  text,
  textList,
} from './stored-values'
import { unknownNode } from './unknown-node'

function fields<Name extends string, Shape extends z.ZodRawShape>(blockType: Name, shape: Shape) {
  return z.object({ blockType: z.literal(blockType), id: z.string(), ...shape })
}

/** A choice that a draft may have left open. */
function choice<const Values extends readonly [string, ...string[]]>(values: Values) {
  return z
    .enum(values)
    .nullish()
    .transform((value): Values[number] => value ?? values[0])
}

const paragraphs = richText(ParagraphNode)

const BlockFields = z.discriminatedUnion(
  'blockType',
  [
    fields('quote', {
      text: paragraphs,
      speaker: optionalText,
      reference: relatedId,
      locator: optionalText,
    }),
    fields('pullQuote', { text }),
    fields('figure', { media: relatedId, caption: optionalText, credit: optionalText }),
    fields('dataTable', {
      caption: text,
      headerRow: flag,
      headerColumn: flag,
      source: relatedId,
      table: richText(z.discriminatedUnion('type', [TableNode, ParagraphNode], unknownNode)),
    }),
    fields('careCard', { urgency: choice(urgencies), who: text, when: textList }),
    fields('callout', {
      tone: choice(calloutTones),
      content: richText(z.discriminatedUnion('type', [ParagraphNode, ListNode], unknownNode)),
    }),
    fields('definition', { term: text, content: paragraphs }),
    fields('steps', { items: textList }),
    fields('spotCard', { spot: relatedId }),
    fields('muscleCard', { muscle: relatedId }),
    fields('productCard', { product: relatedId }),
    fields('comparison', {
      caption: text,
      things: listOf(z.object({ label: text, product: relatedId })),
      attributes: listOf(z.object({ label: text, values: textList })),
    }),
    fields('furtherReading', {
      items: listOf(z.object({ target: anyRelated, blurb: optionalText })),
    }),
  ],
  unknownNode,
)
export type BlockFields = z.output<typeof BlockFields>

export const BlockNode = z.object({ type: z.literal('block'), fields: BlockFields })
export type BlockNode = z.output<typeof BlockNode>
