import type { Block } from '@/contract/body'
import { toInlines } from './contract-inlines'
import { toProse } from './contract-prose'
import type { DocumentContext } from './document-context'
import type { BlockFields } from './lexical-blocks'
import { tableRows } from './table-rows'
import { tidyText } from './tidy-text'

/** A data table. Text that an editor left beside the table follows it as paragraphs. */
export function toDataTable(
  block: Extract<BlockFields, { blockType: 'dataTable' }>,
  context: DocumentContext,
): Block[] {
  const rows = tableRows(block.table).map((row) => row.map((cell) => toInlines(cell, context)))
  const isEmpty = !rows[0]?.length
  const source = isEmpty ? null : (context.cite(block.source)?.reference ?? null)
  const beside = toProse(
    block.table.filter((node) => node.type === 'paragraph'),
    context,
  )
  if (isEmpty) return beside
  const { headerRow, headerColumn } = block
  const caption = tidyText(block.caption)
  return [{ type: 'data-table', caption, headerRow, headerColumn, source, rows }, ...beside]
}
