import { z } from 'zod'
import { ParagraphNode } from './lexical-inlines'

const span = z
  .int()
  .positive()
  .nullish()
  .transform((value) => value ?? 1)

/** Which cells are headers is said once, by the block around the table. */
const TableCellNode = z.object({
  type: z.literal('tablecell'),
  headerState: z.number().nullish(),
  colSpan: span,
  rowSpan: span,
  children: z.array(ParagraphNode),
})
export type TableCellNode = z.output<typeof TableCellNode>

const TableRowNode = z.object({ type: z.literal('tablerow'), children: z.array(TableCellNode) })

export const TableNode = z.object({ type: z.literal('table'), children: z.array(TableRowNode) })
export type TableNode = z.output<typeof TableNode>
