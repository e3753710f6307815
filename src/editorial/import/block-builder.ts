import type { Block, Inline, Item, ListBlock, ReadText, TableBlock, Words } from './pieces'

type Place =
  | { kind: 'quote'; paragraphs: Inline[][] }
  | { kind: 'list'; list: ListBlock }
  | { kind: 'item'; item: Item }
  | { kind: 'table'; table: TableBlock; spans: number[] }
  | { kind: 'cell'; cell: Inline[] }
  | { kind: 'caption'; caption: Inline[] }
  | { kind: 'note'; note: Inline[] }

export type PlaceKind = Place['kind']

/** Puts words and structure, as they come, together to blocks. */
export class BlockBuilder implements ReadText {
  readonly blocks: Block[] = []
  readonly notes = new Map<string, Inline[]>()
  private readonly places: Place[] = []
  private line: Inline[] = []
  private heading: number | null = null

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
  flush({ isWordItem = false } = {}): void {
    const line = this.line
    this.line = []
    if (!line.some((inline) => inline.type !== 'words' || inline.text.trim() !== '')) return
    const target = this.target()
    if (target) {
      if (target.length > 0) target.push({ type: 'break' })
      target.push(...line)
    } else if (this.innermost('quote')) this.innermost('quote')?.paragraphs.push(line)
    else if (this.heading !== null) this.blocks.push({ type: 'heading', level: this.heading, line })
    else this.blocks.push({ type: 'paragraph', line, isWordItem })
  }

  openHeading(level: number): void {
    this.flush()
    this.heading = level
  }

  closeHeading(): void {
    this.flush()
    this.heading = null
  }

  /** A block that stands alone. Inside of a place that holds words only, it is left to its words. */
  add(block: Block): void {
    this.flush()
    this.blocks.push(block)
  }

  isIn(kind: PlaceKind): boolean {
    return this.places.some((place) => place.kind === kind)
  }

  openQuote(): void {
    this.flush()
    this.places.push({ kind: 'quote', paragraphs: [] })
  }

  openList(ordered: boolean): void {
    this.flush()
    this.places.push({ kind: 'list', list: { type: 'list', ordered, items: [] } })
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
    const table: TableBlock = { type: 'table', rows: [], hasHead: false, caption: [] }
    this.places.push({ kind: 'table', table, spans: [] })
  }

  openRow(): void {
    this.flush()
    this.innermost('table')?.table.rows.push([])
  }

  /** A cell, and empty ones beside it where it spans several columns. */
  openCell({ isHead, span }: { isHead: boolean; span: number }): void {
    this.flush()
    const table = this.innermost('table')?.table
    if (!table) return
    if (table.rows.length === 0) table.rows.push([])
    const cell: Inline[] = []
    const row = table.rows.at(-1)
    row?.push(cell, ...Array.from({ length: Math.min(span, 50) - 1 }, () => []))
    if (isHead && table.rows.length === 1) table.hasHead = true
    this.places.push({ kind: 'cell', cell })
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
    if (place.kind === 'quote') {
      if (place.paragraphs.length) this.blocks.push({ type: 'quote', paragraphs: place.paragraphs })
    } else if (place.kind === 'list') this.settleList(place.list)
    else if (place.kind === 'table') {
      const rows = place.table.rows.filter((row) => row.length > 0)
      if (rows.length > 0) this.blocks.push({ ...place.table, rows })
    }
  }

  /** A list belongs to the item that it stands in; one of notes only is none. */
  private settleList(list: ListBlock): void {
    const items = list.items.filter(({ line, lists }) => line.length + lists.length > 0)
    if (items.length === 0) return
    const parent = this.innermost('item')
    const whole = { ...list, items }
    if (parent) parent.item.lists.push(whole)
    else this.blocks.push(whole)
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
