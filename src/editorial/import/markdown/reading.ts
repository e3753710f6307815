import type { Nodes } from 'mdast'
import { BlockBuilder } from '@/editorial/import/block-builder'
import { repair, type Entry, type Ledger, type Range } from '@/editorial/import/ledger'
import type { Link } from '@/editorial/import/pieces'
import { raised, raisedWhy, type Raised } from '@/editorial/import/raised'
import type { Known } from '@/editorial/import/known'
import { align } from './align'

/** Writes down the nodes of a Markdown text where they stand in its source. */
export class MarkdownReading {
  readonly builder = new BlockBuilder()
  format = 0
  link: Link | null = null
  raised: Raised | null = null
  /** The addresses that links and pictures name, by their identifier. */
  readonly addresses = new Map<string, string>()

  constructor(
    readonly source: string,
    readonly ledger: Ledger,
    readonly known: Known,
    readonly newId: (place: string) => string,
  ) {}

  rangeOf(node: Nodes): Range {
    const { start, end } = node.position ?? {}
    return { start: start?.offset ?? 0, end: end?.offset ?? 0 }
  }

  drop(node: Nodes, why: string): void {
    this.ledger.dropped(this.rangeOf(node), why)
  }

  /** The words of a node; what stands between them in the source is its marks. */
  words(node: Nodes, value: string): void {
    const range = this.rangeOf(node)
    const written = this.source.slice(range.start, range.end)
    const found = align(value, written) ?? [{ text: value, start: 0, end: written.length }]
    for (const { text, start, end } of found) {
      const entry = this.ledger.kept({ start: range.start + start, end: range.start + end }, 'body')
      this.put(text, entry)
    }
  }

  put(text: string, entry: Entry): void {
    const small = this.raised && raised(text, this.raised)
    if (small) repair(entry, raisedWhy)
    const words = { text: small ?? text, entry, format: this.format, link: this.link }
    this.builder.words({ type: 'words', ...words })
  }

  /** From the end of the last child to the end of a node: the address of a link. */
  tail(node: Nodes & { children: Nodes[] }, as: string): Entry {
    const { start, end } = this.rangeOf(node)
    const last = node.children.at(-1)
    return this.ledger.kept({ start: last ? this.rangeOf(last).end : start, end }, 'body', as)
  }
}
