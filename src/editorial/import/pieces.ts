import type { StoredNode } from '@/editorial/markdown/stored-nodes'
import type { Entry } from './ledger'

// What all readers give before it is repaired and stored: blocks of lines whose words know their place in the source.

/** Where words lead, and where the source says so. */
export type Link = { href: string; entry: Entry | null }

export type Words = {
  type: 'words'
  text: string
  entry: Entry
  /** Lexical's bit field: bold 1, italic 2. */
  format: number
  link: Link | null
}

export type Inline =
  Words | { type: 'break' } | { type: 'note'; key: string } | { type: 'stored'; node: StoredNode }

/** What Word says of a paragraph that it draws as an item of a list: how deep, and with a number or a bullet. */
export type WordItem = { level: number; ordered: boolean }

export type Item = { line: Inline[]; lists: ListBlock[] }
/** A list that is written in parts: which one this belongs to, and how deep in it. */
export type ListPart = { list: string; level: number }
export type ListBlock = { type: 'list'; ordered: boolean; items: Item[]; part?: ListPart | null }
export type TableBlock = { type: 'table'; rows: Inline[][][]; hasHead: boolean; caption: Inline[] }
export type PictureBlock = {
  type: 'picture'
  src: string
  alt: string
  caption: Inline[]
  entry: Entry
}

export type Block =
  | { type: 'paragraph'; line: Inline[]; wordItem?: WordItem | null }
  | { type: 'heading'; level: number; line: Inline[] }
  | ListBlock
  | { type: 'quote'; paragraphs: Inline[][]; speaker: Inline[] }
  | TableBlock
  | PictureBlock
  | { type: 'rule' }
  | { type: 'page-break' }
  | { type: 'stored'; node: StoredNode }

/** A text as a reader has found it. */
export type ReadText = { blocks: Block[]; notes: Map<string, Inline[]> }

/** The words of a line; a break is a line feed. */
export function textOfLine(line: Inline[]): string {
  return line.map((inline) => (inline.type === 'words' ? inline.text : breakOf(inline))).join('')
}

function breakOf({ type }: Inline): string {
  return type === 'break' ? '\n' : ''
}

/** Every line of a text, for repairs that look at words only. */
export function* linesOf(blocks: Block[]): Generator<Inline[]> {
  for (const block of blocks) {
    if (block.type === 'paragraph' || block.type === 'heading') yield block.line
    else if (block.type === 'list') yield* linesOfList(block)
    else if (block.type === 'quote') {
      yield* block.paragraphs
      yield block.speaker
    } else if (block.type === 'table') {
      yield block.caption
      for (const row of block.rows) yield* row
    } else if (block.type === 'picture') yield block.caption
  }
}

function* linesOfList({ items }: ListBlock): Generator<Inline[]> {
  for (const { line, lists } of items) {
    yield line
    for (const list of lists) yield* linesOfList(list)
  }
}
