import type { ResourceType } from '@/vocabulary/nouns'
import type { LexicalBody, TopNode } from './lexical'
import type { BlockFields } from './lexical-blocks'
import type { InlineNode, ParagraphNode } from './lexical-inlines'
import type { ListNode } from './lexical-lists'
import { tableRows } from './table-rows'
import { wordsOf } from './text-of'

/** What a body points at. Media are no resource, but documents all the same. */
export type RelatedType = ResourceType | 'media'

/** One thing that the reader meets. */
export type Piece =
  | { kind: 'text'; inlines: InlineNode[] }
  | { kind: 'line'; text: string }
  | { kind: 'related'; type: RelatedType; id: string | null }
  | { kind: 'source'; reference: string | null; text: string }

/** Everything in a body, in reading order. Notes are inside the text that carries them. */
export function* piecesOf(body: LexicalBody): Generator<Piece> {
  for (const node of body.root.children) yield* piecesOfNode(node)
}

function* piecesOfNode(node: TopNode): Generator<Piece> {
  switch (node.type) {
    case 'paragraph':
    case 'heading':
      yield passage(node.children)
      return
    case 'list':
      yield* piecesOfList(node)
      return
    case 'block':
      yield* piecesOfBlock(node.fields)
      return
    case 'horizontalrule':
      return
    default:
      return node satisfies never
  }
}

function* piecesOfList(list: ListNode): Generator<Piece> {
  for (const item of list.children) {
    yield passage(item.children.filter((child) => child.type !== 'list'))
    for (const child of item.children) if (child.type === 'list') yield* piecesOfList(child)
  }
}

function* piecesOfBlock(block: BlockFields): Generator<Piece> {
  switch (block.blockType) {
    case 'quote':
      yield* paragraphs(block.text)
      yield line(block.speaker)
      if (wordsOf(block.text))
        yield { kind: 'source', reference: block.reference, text: wordsOf(block.text) }
      return
    case 'pullQuote':
      yield line(block.text)
      return
    case 'figure':
      yield related('media', block.media)
      yield* lines([block.caption, block.credit])
      return
    case 'dataTable':
      yield* piecesOfTable(block)
      return
    case 'careCard':
      yield* lines([block.who, ...block.when])
      return
    case 'callout':
      for (const node of block.content) yield* piecesOfNode(node)
      return
    case 'definition':
      yield line(block.term)
      yield* paragraphs(block.content)
      return
    case 'steps':
      yield* lines(block.items)
      return
    case 'spotCard':
      yield related('spots', block.spot)
      return
    case 'muscleCard':
      yield related('muscles', block.muscle)
      return
    case 'productCard':
      yield related('products', block.product)
      return
    case 'comparison':
      yield* piecesOfComparison(block)
      return
    case 'furtherReading':
      for (const { target, blurb } of block.items) {
        if (target) yield related(target.type, target.id)
        yield line(blurb)
      }
      return
    default:
      return block satisfies never
  }
}

type Fields<Name extends BlockFields['blockType']> = Extract<BlockFields, { blockType: Name }>

function* piecesOfTable(block: Fields<'dataTable'>): Generator<Piece> {
  yield line(block.caption)
  const rows = tableRows(block.table)
  for (const cell of rows.flat()) yield* paragraphs(cell)
  if (rows[0]?.length) yield { kind: 'source', reference: block.source, text: block.caption }
  yield* paragraphs(block.table.filter((node) => node.type === 'paragraph'))
}

function* piecesOfComparison(block: Fields<'comparison'>): Generator<Piece> {
  yield line(block.caption)
  for (const { label, product } of block.things) {
    yield line(label)
    yield related('products', product)
  }
  for (const { label, values } of block.attributes) yield* lines([label, ...values])
}

function* paragraphs(nodes: ParagraphNode[]): Generator<Piece> {
  for (const { children } of nodes) yield passage(children)
}

function passage(inlines: InlineNode[]): Piece {
  return { kind: 'text', inlines }
}

function line(text: string | null): Piece {
  return { kind: 'line', text: text ?? '' }
}

function* lines(texts: (string | null)[]): Generator<Piece> {
  for (const text of texts) yield line(text)
}

function related(type: RelatedType, id: string | null): Piece {
  return { kind: 'related', type, id }
}
