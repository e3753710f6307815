import {
  linesOf,
  type Block,
  type Inline,
  type Item,
  type ListBlock,
  type ListPart,
  type ReadText,
  type WordItem,
  type Words,
} from './pieces'
import { goesOn } from './list-parts'
import { holdsWords, type Place, type PlaceKind } from './places'
import { endRow, startCell, startRow, tablePlace } from './table-place'

/** Puts words and structure, as they come, together to blocks. */
export class BlockBuilder implements ReadText {
  readonly blocks: Block[] = []
  readonly notes = new Map<string, Inline[]>()
  private readonly places: Place[] = []
  private line: Inline[] = []
  private heading: number | null = null
  /** Blocks that stand in a list, a quotation or a table: they come after it. */
  private later: Block[] = []

  words(words: Words): void {
    this.line.push(words)
  }

  mark(inline: Inline): void {
    this.line.push(inline)
  }

  /** Whether the line that is being written has words already. */
  hasLine(): boolean {
    return this.line.some((inline) => inline.type !== 'words' || inline.text.trim() !== '')
  }

  /** Ends the line that is being written; it goes to the innermost place. */
  flush({ wordItem = null }: { wordItem?: WordItem | null } = {}): void {
    const line = this.line
    this.line = []
    if (!line.some((inline) => inline.type !== 'words' || inline.text.trim() !== '')) return
    const target = this.target()
    if (target) {
      if (target.length > 0) target.push({ type: 'break' })
      target.push(...line)
    } else if (this.innermost('quote')) this.innermost('quote')?.paragraphs.push(line)
    else if (this.heading !== null) this.blocks.push({ type: 'heading', level: this.heading, line })
    else this.blocks.push({ type: 'paragraph', line, wordItem })
  }

  openHeading(level: number): void {
    this.flush()
    this.heading = level
  }

  closeHeading(): void {
    this.flush()
    this.heading = null
  }

  /** A block that stands alone. Where words only may stand, it waits until that ends. */
  add(block: Block): void {
    this.flush()
    if (this.places.some(({ kind }) => holdsWords.has(kind))) this.later.push(block)
    else this.blocks.push(block)
  }

  /** The block that was read last, if nothing else stands open since. */
  last(): Block | undefined {
    return this.later.at(-1) ?? this.blocks.at(-1)
  }

  isIn(kind: PlaceKind): boolean {
    return this.places.some((place) => place.kind === kind)
  }

  openQuote(): void {
    this.flush()
    this.places.push({ kind: 'quote', paragraphs: [], speaker: [] })
  }

  openList(ordered: boolean, part: ListPart | null = null): void {
    this.flush()
    this.places.push({ kind: 'list', list: { type: 'list', ordered, items: [], part } })
  }

  openItem(): void {
    this.flush()
    if (!this.innermost('list')) this.openList(false)
    const item: Item = { line: [], lists: [] }
    this.innermost('list')?.list.items.push(item)
    this.places.push({ kind: 'item', item })
  }

  openTable(): void {
    this.flush()
    this.places.push(tablePlace())
  }

  openRow(): void {
    this.flush()
    const place = this.innermost('table')
    if (place) startRow(place)
  }

  openCell(given: { isHead: boolean; columns: number; rows: number }): void {
    this.flush()
    const place = this.innermost('table')
    if (place) this.places.push({ kind: 'cell', cell: startCell(place, given) })
  }

  /** The words in a quotation that say whose it is. */
  openSpeaker(): void {
    const quote = this.innermost('quote')
    if (!quote || quote.speaker.length > 0) return
    this.flush()
    this.places.push({ kind: 'caption', caption: quote.speaker })
  }

  openCaption(caption: Inline[] | undefined): void {
    this.flush()
    const own = caption ?? this.innermost('table')?.table.caption
    if (own) this.places.push({ kind: 'caption', caption: own })
  }

  openNote(key: string): void {
    this.flush()
    const note = this.notes.get(key) ?? []
    this.notes.set(key, note)
    this.places.push({ kind: 'note', note })
  }

  /** Ends the innermost place of a kind and whatever is open in it. */
  close(kind: PlaceKind): void {
    if (!this.isIn(kind)) return
    for (;;) {
      this.flush()
      const place = this.places.pop()
      if (!place) return
      this.settle(place)
      if (!this.places.some((open) => holdsWords.has(open.kind)))
        this.blocks.push(...this.later.splice(0))
      if (place.kind === kind) return
    }
  }

  finish(): ReadText {
    this.flush()
    this.heading = null
    while (this.places.length > 0) this.close(this.places.at(-1)?.kind ?? 'quote')
    return { blocks: this.blocks, notes: this.notes }
  }

  private settle(place: Place): void {
    if (place.kind === 'quote') this.settleQuote(place)
    else if (place.kind === 'list') this.settleList(place.list)
    else if (place.kind === 'table') {
      endRow(place)
      const rows = place.table.rows.filter((row) => row.length > 0)
      if (rows.length > 0) this.blocks.push({ ...place.table, rows })
    }
  }

  /** A quotation in a quotation is a part of it. */
  private settleQuote({ paragraphs, speaker }: Extract<Place, { kind: 'quote' }>): void {
    const around = this.innermost('quote')
    if (around) around.paragraphs.push(...paragraphs, ...(speaker.length ? [speaker] : []))
    else if (paragraphs.length > 0) this.blocks.push({ type: 'quote', paragraphs, speaker })
    else if (speaker.length > 0) this.blocks.push({ type: 'paragraph', line: speaker })
  }

  /** A list belongs to the item that it stands in; one of notes only is none. */
  private settleList(list: ListBlock): void {
    const items = list.items.filter(({ line, lists }) => line.length + lists.length > 0)
    if (items.length === 0) return
    const parent = this.innermost('item')
    const whole = { ...list, items }
    const quote = this.innermost('quote')
    if (parent) parent.item.lists.push(whole)
    // Quotations have no lists: the items are paragraphs.
    else if (quote) quote.paragraphs.push(...linesOf([whole]))
    else if (!goesOn(this.blocks.at(-1), whole)) this.blocks.push(whole)
  }

  private target(): Inline[] | null {
    const place = this.places.findLast(({ kind }) => kind !== 'list' && kind !== 'table')
    if (place?.kind === 'item') return place.item.line
    if (place?.kind === 'cell') return place.cell
    if (place?.kind === 'caption') return place.caption
    return place?.kind === 'note' ? place.note : null
  }

  private innermost<K extends PlaceKind>(kind: K): Extract<Place, { kind: K }> | undefined {
    return this.places.findLast(
      (place): place is Extract<Place, { kind: K }> => place.kind === kind,
    )
  }
}
