import { z } from 'zod'
import { citationStances } from '@/vocabulary/body'
import { unknownNode } from './unknown-node'
import { anyRelated, listOf, optionalText, relatedId, richText } from './stored-values'

/** What stands inside a line of text. */
export type InlineNode = TextNode | LineBreakNode | LinkNode | MarkNode
export type TextNode = z.output<typeof TextNode>
export type LineBreakNode = z.output<typeof LineBreakNode>
export type LinkNode = {
  type: 'link' | 'autolink'
  fields: z.output<typeof LinkFields>
  children: InlineNode[]
}
export type MarkNode = { type: 'inlineBlock'; fields: CitationFields | FootnoteFields }
export type CitationFields = z.output<typeof CitationFields>
export type FootnoteFields = { blockType: 'footnote'; id: string; content: ParagraphNode[] }
export type ParagraphNode = { type: 'paragraph'; children: InlineNode[] }

/** Lexical stores the format as a bit field: bold is 1, italic is 2 (its `IS_BOLD`, `IS_ITALIC`). */
const bold = 1
const italic = 2

const TextNode = z
  .object({
    type: z.enum(['text', 'tab']),
    text: z.string(),
    format: z.number().nullish(),
  })
  .transform(({ text, format }) => ({
    type: 'text' as const,
    text,
    bold: ((format ?? 0) & bold) !== 0,
    italic: ((format ?? 0) & italic) !== 0,
  }))

const LineBreakNode = z.object({ type: z.literal('linebreak') })

const LinkFields = z.object({
  linkType: z
    .enum(['custom', 'internal'])
    .nullish()
    .transform((type) => type ?? 'custom'),
  url: optionalText,
  doc: anyRelated,
})

const LinkNode = z.object({
  type: z.enum(['link', 'autolink']),
  fields: LinkFields,
  children: z.lazy(() => z.array(InlineNode)),
})

const CitationFields = z.object({
  blockType: z.literal('citation'),
  id: z.string(),
  stance: z
    .enum(citationStances)
    .nullish()
    .transform((stance) => stance ?? ('mentions' as const)),
  items: listOf(z.object({ reference: relatedId, locator: optionalText, note: optionalText })),
})

const FootnoteFields = z.object({
  blockType: z.literal('footnote'),
  id: z.string(),
  content: richText(z.lazy(() => ParagraphNode)),
})

const MarkNode = z.object({
  type: z.literal('inlineBlock'),
  fields: z.discriminatedUnion('blockType', [CitationFields, FootnoteFields], unknownNode),
})

export const inlineNodes = [TextNode, LineBreakNode, LinkNode, MarkNode] as const

export const InlineNode: z.ZodType<InlineNode> = z.discriminatedUnion(
  'type',
  inlineNodes,
  unknownNode,
)

export const ParagraphNode = z.object({
  type: z.literal('paragraph'),
  children: z.array(InlineNode),
})
