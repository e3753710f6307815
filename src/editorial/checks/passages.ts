import type { LexicalBody, TopNode } from '@/editorial/body/lexical'
import type { BlockFields } from '@/editorial/body/lexical-blocks'
import type { InlineNode, ParagraphNode } from '@/editorial/body/lexical-inlines'
import type { ListNode } from '@/editorial/body/lexical-lists'
import { tableRows } from '@/editorial/body/table-rows'
import { textOf } from '@/editorial/body/text-of'
import { opened, sentencesOf, type CheckedSentence } from './sentences'

type PassageKind =
  | 'paragraph'
  | 'heading'
  | 'item'
  | 'step'
  | 'quote'
  | 'callout'
  | 'definition'
  | 'cell'
  | 'caption'
  | 'line'
  | 'note'

/** A stretch of text with its place: the top-level block that it stands in. */
export type Passage = {
  path: string
  kind: PassageKind
  text: string
  inlines: InlineNode[]
  sentences: CheckedSentence[]
}

/** Every stretch of a body in reading order, each note after the text that carries it. Worked out once for a body. */
export function passagesOf(body: LexicalBody): Passage[] {
  const known = worked.get(body)
  if (known) return known
  const passages = body.root.children.flatMap((node, index) =>
    ofNode(node).flatMap((piece) => withNotes(piece, `body.${index}`)),
  )
  worked.set(body, passages)
  return passages
}

const worked = new WeakMap<LexicalBody, Passage[]>()

/** The top-level nodes with their places. */
export function topNodes(body: LexicalBody): { path: string; node: TopNode }[] {
  return body.root.children.map((node, index) => ({ path: `body.${index}`, node }))
}

/** The blocks of one kind with their places. */
export function blocksOf<Name extends BlockFields['blockType']>(body: LexicalBody, name: Name) {
  return topNodes(body).flatMap(({ path, node }) =>
    node.type === 'block' && node.fields.blockType === name
      ? [{ path, fields: node.fields as Extract<BlockFields, { blockType: Name }> }]
      : [],
  )
}

type Piece = { kind: PassageKind; inlines: InlineNode[] }

function withNotes({ kind, inlines }: Piece, path: string): Passage[] {
  const notes = opened(inlines).flatMap((node) =>
    node.type === 'inlineBlock' && node.fields.blockType === 'footnote'
      ? node.fields.content.map(({ children }) => ({ kind: 'note' as const, inlines: children }))
      : [],
  )
  const text = textOf(inlines)
  return [
    ...(text === '' && kind !== 'heading'
      ? []
      : [{ path, kind, text, inlines, sentences: sentencesOf(inlines) }]),
    ...notes.flatMap((note) => withNotes(note, path)),
  ]
}

function ofNode(node: TopNode): Piece[] {
  switch (node.type) {
    case 'paragraph':
    case 'heading':
      return [{ kind: node.type, inlines: node.children }]
    case 'list':
      return ofList(node)
    case 'block':
      return ofBlock(node.fields)
    case 'horizontalrule':
      return []
    default:
      return node satisfies never
  }
}

function ofList(list: ListNode): Piece[] {
  return list.children.flatMap((item) => [
    { kind: 'item' as const, inlines: item.children.filter((child) => child.type !== 'list') },
    ...item.children.flatMap((child) => (child.type === 'list' ? ofList(child) : [])),
  ])
}

function ofBlock(block: BlockFields): Piece[] {
  switch (block.blockType) {
    case 'quote':
      return paragraphs('quote', block.text)
    case 'pullQuote':
      return [line('line', block.text)]
    case 'figure':
      return [line('caption', block.caption)]
    case 'dataTable':
      return [line('caption', block.caption), ...cells(block)]
    case 'callout':
      return block.content.flatMap((node) =>
        ofNode(node).map(({ inlines }) => ({ kind: 'callout' as const, inlines })),
      )
    case 'definition':
      return paragraphs('definition', block.content)
    case 'steps':
      return block.items.map((item) => line('step', item))
    case 'careCard':
      return [block.who, ...block.when].map((text) => line('line', text))
    case 'comparison':
      return [
        line('caption', block.caption),
        ...block.attributes.flatMap(({ values }) => values.map((value) => line('cell', value))),
      ]
    case 'furtherReading':
      return block.items.map(({ blurb }) => line('line', blurb))
    case 'spotCard':
    case 'muscleCard':
    case 'productCard':
      return []
    default:
      return block satisfies never
  }
}

function cells(block: Extract<BlockFields, { blockType: 'dataTable' }>): Piece[] {
  return tableRows(block.table)
    .flat()
    .flatMap((cell) => paragraphs('cell', cell))
}

function paragraphs(kind: PassageKind, nodes: ParagraphNode[]): Piece[] {
  return nodes.map(({ children }) => ({ kind, inlines: children }))
}

function line(kind: PassageKind, text: string | null): Piece {
  return { kind, inlines: [{ type: 'text', text: text ?? '', bold: false, italic: false }] }
}
