import type { Inline, Item, ListBlock } from './pieces'
import type { TablePlace } from './table-place'

/** What is open while blocks are read, one in the other. */
export type Place =
  | { kind: 'quote'; paragraphs: Inline[][]; speaker: Inline[] }
  | { kind: 'list'; list: ListBlock }
  | { kind: 'item'; item: Item }
  | TablePlace
  | { kind: 'cell'; cell: Inline[] }
  | { kind: 'caption'; caption: Inline[] }
  | { kind: 'note'; note: Inline[] }

export type PlaceKind = Place['kind']

/** Places in which words may stand, and no block. */
export const holdsWords = new Set<PlaceKind>(['quote', 'list', 'table', 'note'])
