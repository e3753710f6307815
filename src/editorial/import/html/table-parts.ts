import type { Meaning } from './elements'
import { isPageBreak, layout, note } from './note-tag'
import type { Tag } from './options'
import type { HtmlReading } from './reader'

/** What the tags of tables, pictures, rules and breaks do. */
export function openTablePart(reading: HtmlReading, tag: Tag, meaning: Meaning): () => void {
  const { builder } = reading
  switch (meaning.kind) {
    case 'table':
      if (tag.attributes.role === 'presentation') return layout(reading, tag)
      if (builder.isIn('table')) {
        note(reading, tag, 'A table in a table: its cells are lines of the cell around it.')
        return () => builder.flush()
      }
      note(reading, tag, 'A table.')
      builder.openTable()
      return () => builder.close('table')
    case 'row':
      note(reading, tag, 'A row of a table.')
      builder.openRow()
      return () => builder.close('cell')
    case 'cell': {
      note(reading, tag, 'A cell of a table.')
      if (!builder.isIn('table')) return () => builder.flush()
      builder.close('cell')
      builder.openCell({
        isHead: meaning.isHead || reading.isIn('thead'),
        columns: Number(tag.attributes.colspan) || 1,
        rows: Number(tag.attributes.rowspan) || 1,
      })
      return () => builder.close('cell')
    }
    case 'caption':
      return caption(reading, tag)
    case 'break':
      return lineBreak(reading, tag)
    case 'rule':
      note(reading, tag, 'A rule.')
      if (builder.isIn('table')) builder.flush()
      else builder.add({ type: isPageBreak(tag) ? 'page-break' : 'rule' })
      return () => {}
    case 'figure':
      note(reading, tag, 'A picture with its caption.')
      builder.flush()
      return () => builder.flush()
    default:
      return layout(reading, tag)
  }
}

function caption(reading: HtmlReading, tag: Tag): () => void {
  const { builder } = reading
  note(reading, tag, 'A caption.')
  const last = builder.last()
  const isOfTable = last?.type === 'table' && reading.isIn('figure') && last.caption.length === 0
  const isOfLast = last?.type === 'picture' || isOfTable
  builder.openCaption(isOfLast && !builder.isIn('table') ? last.caption : undefined)
  return () => builder.close('caption')
}

function lineBreak(reading: HtmlReading, tag: Tag): () => void {
  if (isPageBreak(tag)) {
    note(reading, tag, 'A page break.')
    reading.builder.add({ type: 'page-break' })
  } else {
    note(reading, tag, 'A line break.')
    if (reading.builder.hasLine()) reading.builder.mark({ type: 'break' })
  }
  return () => {}
}
