import { z } from 'zod'
import { calloutTones, citationStances, urgencies } from '@/vocabulary/body'
import { Relation } from './relation'
import { Image } from './resource'

const TextRun = z.object({
  type: z.literal('text'),
  text: z.string(),
  bold: z.boolean(),
  italic: z.boolean(),
})
const LineBreak = z.object({ type: z.literal('line-break') })
export const Link = z.object({
  type: z.literal('link'),
  url: z.string().describe('Absolute, or an anchor of this document.'),
  target: Relation.nullable().describe('The resource, when the link leads to one of ours.'),
  content: z.array(z.union([TextRun, LineBreak])),
})
const CitationItem = z.object({
  reference: Relation,
  number: z.int().positive().describe('Its number in the list of references of this document.'),
  locator: z.string().nullable().describe('Page, chapter or table, for example "p. 12".'),
  note: z.string().nullable(),
})
export const Citation = z
  .object({
    type: z.literal('citation'),
    anchor: z.string().describe('Stable id of this place in the document.'),
    stance: z.enum(citationStances),
    items: z.array(CitationItem).min(1),
  })
  .describe('A mark in the text that cites one or more references.')
export type Citation = z.infer<typeof Citation>

const FootnoteText = z.union([TextRun, LineBreak, Link, Citation])
export const Footnote = z
  .object({
    type: z.literal('footnote'),
    anchor: z.string().describe('Stable id of this place in the document.'),
    number: z.int().positive().describe('Position among the footnotes, in reading order.'),
    content: z.array(FootnoteText),
  })
  .describe('A note; its text is short.')
export type Footnote = z.infer<typeof Footnote>

export const Inline = z.discriminatedUnion('type', [TextRun, LineBreak, Link, Citation, Footnote])
export type Inline = z.infer<typeof Inline>
const inlines = z.array(Inline)

export type ListItem = { content: Inline[]; children: List[] }
export type List = { type: 'list'; ordered: boolean; items: ListItem[] }
export const List: z.ZodType<List> = z
  .object({
    type: z.literal('list'),
    ordered: z.boolean(),
    items: z.array(
      z.object({
        content: inlines,
        get children(): z.ZodArray<z.ZodType<List>> {
          return z.array(List)
        },
      }),
    ),
  })
  .meta({ id: 'List', description: 'A list; items may hold further lists.' })

const Paragraph = z.object({ type: z.literal('paragraph'), content: inlines })
const Heading = z.object({
  type: z.literal('heading'),
  level: z.union([z.literal(2), z.literal(3), z.literal(4)]),
  anchor: z.string().describe('Id of the heading on the page.'),
  content: inlines,
})
const Rule = z.object({ type: z.literal('rule') })
const Quote = z.object({
  type: z.literal('quote'),
  content: inlines,
  speaker: z.string().nullable(),
  reference: Relation.nullable(),
  locator: z.string().nullable(),
})
const PullQuote = z.object({ type: z.literal('pull-quote'), text: z.string() })
const Figure = z.object({
  type: z.literal('figure'),
  image: Image,
  caption: z.string().nullable(),
  credit: z.string().nullable(),
})
const DataTable = z.object({
  type: z.literal('data-table'),
  caption: z.string(),
  headerRow: z.boolean().describe('The first row names the columns.'),
  headerColumn: z.boolean().describe('The first column names the rows.'),
  source: Relation.nullable(),
  rows: z.array(z.array(inlines)),
})
const CareCardBlock = z.object({
  type: z.literal('care-card'),
  urgency: z.enum(urgencies),
  who: z.string(),
  when: z.array(z.string()),
})
const Callout = z.object({
  type: z.literal('callout'),
  tone: z.enum(calloutTones),
  content: z.array(z.union([Paragraph, List])),
})
const Definition = z.object({
  type: z.literal('definition'),
  term: z.string(),
  content: inlines,
})
const Steps = z.object({ type: z.literal('steps'), items: z.array(z.string()).min(1) })
const SpotCard = z.object({ type: z.literal('spot-card'), spot: Relation })
const MuscleCard = z.object({ type: z.literal('muscle-card'), muscle: Relation })
const ProductCard = z.object({ type: z.literal('product-card'), product: Relation })
const Comparison = z.object({
  type: z.literal('comparison'),
  caption: z.string(),
  things: z.array(z.object({ label: z.string(), product: Relation.nullable() })).min(2),
  attributes: z.array(
    z.object({ label: z.string(), values: z.array(z.string()).describe('One for each thing.') }),
  ),
})
const FurtherReadingBlock = z.object({
  type: z.literal('further-reading'),
  items: z.array(z.object({ target: Relation, blurb: z.string().nullable() })),
})

export const Block = z
  .discriminatedUnion('type', [
    Paragraph,
    Heading,
    List as unknown as z.ZodObject<{ type: z.ZodLiteral<'list'> }>,
    Rule,
    Quote,
    PullQuote,
    Figure,
    DataTable,
    CareCardBlock,
    Callout,
    Definition,
    Steps,
    SpotCard,
    MuscleCard,
    ProductCard,
    Comparison,
    FurtherReadingBlock,
  ])
  .describe('One block of a body. The set is closed within v1.')
export type Block =
  | z.infer<typeof Paragraph>
  | z.infer<typeof Heading>
  | List
  | z.infer<typeof Rule>
  | z.infer<typeof Quote>
  | z.infer<typeof PullQuote>
  | z.infer<typeof Figure>
  | z.infer<typeof DataTable>
  | z.infer<typeof CareCardBlock>
  | z.infer<typeof Callout>
  | z.infer<typeof Definition>
  | z.infer<typeof Steps>
  | z.infer<typeof SpotCard>
  | z.infer<typeof MuscleCard>
  | z.infer<typeof ProductCard>
  | z.infer<typeof Comparison>
  | z.infer<typeof FurtherReadingBlock>

export type Body = Block[]
// The list, being recursive, enters the union under a narrower type; this gives it its own back.
export const Body = z
  .array(Block)
  .describe('The text as a list of blocks, in reading order.') as unknown as z.ZodType<Body>
