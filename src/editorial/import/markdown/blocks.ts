import type { List, RootContent, Table } from 'mdast'
import { HtmlReading } from '@/editorial/import/html/reader'
import { verbatim } from '@/editorial/import/source-text'
import { readDirective } from '@/editorial/markdown/read-directives'
import { startReading } from '@/editorial/markdown/reading'
import { walkInlines } from './inlines'
import type { MarkdownReading } from './reading'

/** Reads the blocks of a Markdown text of any origin. */
export function walkBlocks(nodes: RootContent[], reading: MarkdownReading): void {
  for (const node of nodes) walkBlock(node, reading)
}

function walkBlock(node: RootContent, reading: MarkdownReading): void {
  const { builder } = reading
  switch (node.type) {
    case 'paragraph':
      builder.flush()
      walkInlines(node.children, reading)
      return builder.flush()
    case 'heading':
      builder.openHeading(Math.min(node.depth, 4))
      walkInlines(node.children, reading)
      return builder.closeHeading()
    case 'list':
      return walkList(node, reading)
    case 'blockquote':
      builder.openQuote()
      walkBlocks(node.children, reading)
      return builder.close('quote')
    case 'table':
      return walkTable(node, reading)
    case 'thematicBreak':
      reading.ledger.kept(reading.rangeOf(node), 'body', 'A rule.')
      return builder.add({ type: 'rule' })
    case 'code':
      return walkCode(node.value, node, reading)
    case 'html':
      return walkHtml(node, reading)
    case 'footnoteDefinition':
      return walkNote(node, reading)
    case 'definition':
      return reading.drop(node, 'The address of a link: it stands with the link now.')
    case 'containerDirective':
    case 'leafDirective':
      return walkDirective(node, reading)
    default:
      return walkOther(node, reading)
  }
}

type Of<Type extends RootContent['type']> = Extract<RootContent, { type: Type }>

/** A block of our own dialect, if it is written right. */
function walkDirective(
  node: Of<'containerDirective' | 'leafDirective'>,
  reading: MarkdownReading,
): void {
  const strict = startReading({
    source: reading.source,
    resolve: reading.known.resolve,
    newId: (place) => reading.newId(`${place}-at-${reading.rangeOf(node).start}`),
  })
  const nodes = readDirective(node, strict)
  if (strict.problems.length > 0) return walkOther(node, reading)
  reading.ledger.kept(reading.rangeOf(node), 'body', `A block: ${node.name}.`)
  for (const stored of nodes) reading.builder.add({ type: 'stored', node: stored })
}

/** Blocks of our own dialect that are not written right, and whatever extensions may bring: their words stay. */
function walkOther(node: RootContent, reading: MarkdownReading): void {
  const { builder } = reading
  builder.flush()
  const range = reading.rangeOf(node)
  const lines = reading.source.slice(range.start, range.end).split('\n')
  let at = range.start
  for (const line of lines) {
    reading.put(line, reading.ledger.kept({ start: at, end: at + line.length }, 'body'))
    builder.flush()
    at += line.length + 1
  }
}

function walkList(list: List, reading: MarkdownReading): void {
  const { builder } = reading
  builder.openList(list.ordered ?? false)
  for (const item of list.children) {
    builder.openItem()
    walkBlocks(item.children, reading)
    builder.close('item')
  }
  builder.close('list')
}

function walkTable(table: Table, reading: MarkdownReading): void {
  const { builder } = reading
  builder.openTable()
  for (const row of table.children) {
    builder.openRow()
    for (const cell of row.children) {
      builder.openCell({ isHead: row === table.children[0], columns: 1, rows: 1 })
      walkInlines(cell.children, reading)
      builder.close('cell')
    }
  }
  builder.close('table')
}

/** Code has no place in an article; its lines are words. */
function walkCode(value: string, node: Of<'code'>, reading: MarkdownReading): void {
  const { builder } = reading
  const range = reading.rangeOf(node)
  const written = reading.source.slice(range.start, range.end)
  const fence = /^[^\n]*/.exec(written)?.[0].length ?? 0
  const isFenced = /^\s*(?:`{3}|~{3})/.test(written)
  if (isFenced) {
    reading.ledger.dropped({ start: range.start, end: range.start + fence }, 'The fence of code.')
  }
  const base = range.start + (isFenced ? fence : 0)
  builder.flush()
  let at = base
  for (const line of value.split('\n')) {
    const found = line === '' ? -1 : reading.source.indexOf(line, at)
    if (found >= 0 && found < range.end) {
      reading.put(line, reading.ledger.kept({ start: found, end: found + line.length }, 'body'))
      at = found + line.length
    }
    if (builder.hasLine()) builder.mark({ type: 'break' })
  }
  builder.flush()
}

/** HTML in Markdown is read as such; its blocks go where it stands. */
function walkHtml(node: Of<'html'>, reading: MarkdownReading): void {
  reading.builder.flush()
  const { start, end } = reading.rangeOf(node)
  const html = verbatim(reading.source.slice(start, end), start)
  const { ledger } = reading
  const inner = new HtmlReading({ ledger, html, hasEmptyLines: false, field: 'body' })
  const { blocks, notes } = inner.read()
  for (const block of blocks) reading.builder.add(block)
  for (const [key, line] of notes) reading.builder.notes.set(key, line)
}

function walkNote(node: Of<'footnoteDefinition'>, reading: MarkdownReading): void {
  const { builder, source, ledger } = reading
  const { start, end } = reading.rangeOf(node)
  const label = /^\[\^[^\]]*\]:?/.exec(source.slice(start, end))?.[0] ?? ''
  ledger.kept({ start, end: start + label.length }, 'body', 'The mark of a footnote.')
  builder.openNote(node.identifier)
  walkBlocks(node.children, reading)
  builder.close('note')
}
