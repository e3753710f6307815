import { Parser } from 'htmlparser2'
import { BlockBuilder } from '@/editorial/import/block-builder'
import type { Entry, Range } from '@/editorial/import/ledger'
import type { Link, ReadText } from '@/editorial/import/pieces'
import type { Raised } from '@/editorial/import/raised'
import type { HtmlFacts, HtmlOptions, Tag } from './options'
import { isBlock, meaningOf, voids } from './elements'
import { openElement, closeElement } from './structure'
import { noteNames, type NoteNames } from './notes'
import { readWords } from './words'

/** More elements inside each other than any text has: what is deeper is read without its tags. */
const deepest = 400

/** Reads HTML, however broken, tag by tag. Each tag and each word is written down in the ledger. */
export class HtmlReading {
  readonly builder = new BlockBuilder()
  readonly facts: HtmlFacts = { title: [], titleText: '', description: null }
  format = 0
  link: Link | null = null
  raised: Raised | null = null
  notes: NoteNames = { keys: new Set(), backs: new Set() }
  /** The picture that comes next has a caption behind it. */
  awaitsCaption = false
  private seen = 0
  private skipped: { depth: number; why: string } | null = null
  /** Names of shortcodes that were left out: their ends are too. */
  readonly shortcodes = new Set<string>()
  private readonly open: { name: string; undo: () => void }[] = []

  constructor(readonly options: HtmlOptions) {}

  read(): ReadText {
    const { html } = this.options
    this.notes = noteNames(html.text)
    const parser: Parser = new Parser(
      {
        onopentag: (name, attributes, isImplied) =>
          this.onOpen({ name, attributes, range: isImplied ? null : this.rangeOf(parser) }),
        onclosetag: (name, isImplied) =>
          this.onClose(name, isImplied ? null : this.rangeOf(parser)),
        ontext: (text) => this.onText(text, this.rangeOf(parser)),
        oncomment: (text) => this.onComment(text, this.rangeOf(parser)),
        onprocessinginstruction: () =>
          this.drop(this.rangeOf(parser), 'An instruction to programs, not text.'),
      },
      { lowerCaseTags: true, recognizeSelfClosing: false },
    )
    parser.write(html.text)
    parser.end()
    this.claimTo(html.text.length)
    const rest = { start: this.seen, end: html.text.length }
    if (html.text.startsWith('<', this.seen)) this.drop(rest, 'A tag that never ends.')
    return this.builder.finish()
  }

  /** Where the parser is. It says nothing of an end tag that ends no element: those lie between what it says. */
  private rangeOf({ startIndex, endIndex }: Parser): Range {
    this.claimTo(startIndex)
    this.seen = Math.max(this.seen, endIndex + 1)
    return { start: startIndex, end: endIndex + 1 }
  }

  private claimTo(place: number): void {
    const gap = this.options.html.text.slice(this.seen, place)
    if (/^(?:<\/[^>]*(?:>|$)\s*)+$/.test(gap)) {
      this.drop({ start: this.seen, end: place }, 'An end tag that ends nothing.')
      this.seen = place
    }
  }

  place({ start, end }: Range): Range {
    return this.options.html.place(start, end)
  }

  drop(range: Range, why: string): void {
    if (range.end > range.start) this.options.ledger.dropped(this.place(range), why)
  }

  keep(range: Range, as: string | null): Entry {
    return this.options.ledger.kept(this.place(range), this.options.field, as)
  }

  isIn(name: string): boolean {
    return this.open.some((element) => element.name === name)
  }

  /** Whatever comes until the innermost open element ends is dropped. */
  skip(why: string): void {
    this.skipped ??= { depth: this.open.length, why }
  }

  /** The same until the block ends that stands around. */
  skipBlock(why: string): void {
    this.skipped ??= { depth: this.open.findLastIndex(({ name }) => name === 'div') + 1, why }
  }

  /** The rest of the block that stands around is the text of a note. */
  openNoteOfBlock(key: string): void {
    const block = this.open.findLast(({ name }) => blocksOfNotes.has(name))
    this.builder.openNote(key)
    const before = block?.undo ?? (() => {})
    if (block) {
      block.undo = () => {
        this.builder.close('note')
        before()
      }
    }
  }

  private onOpen(tag: Tag): void {
    const { name, range } = tag
    const meaning = meaningOf(name)
    if (this.skipped || meaning.kind === 'dropped') {
      const why = this.skipped?.why ?? (meaning.kind === 'dropped' ? meaning.why : '')
      if (range) this.drop(range, why)
      this.open.push({ name, undo: () => {} })
      if (!voids.has(name)) this.skip(why)
      return
    }
    if (this.open.length >= deepest) {
      if (range)
        this.drop(range, `Deeper than ${deepest} elements: the tag is left out, its words stay.`)
      this.open.push({ name, undo: () => {} })
      return
    }
    const at = this.open.length
    this.open.push({ name, undo: () => {} })
    const undo = openElement(this, tag, meaning)
    const own = this.open[at]
    if (own) own.undo = undo
    if (isBlock(name)) this.builder.flush()
  }

  private onClose(name: string, range: Range | null): void {
    const wasSkipped = this.skipped
    const element = this.open.pop()
    if (range) {
      if (wasSkipped) this.drop(range, wasSkipped.why)
      else this.keep(range, `End of <${name}>.`)
    }
    if (wasSkipped) {
      if (this.open.length < wasSkipped.depth) this.skipped = null
      if (this.skipped) return
    }
    if (!wasSkipped && isBlock(name)) this.builder.flush()
    if (!wasSkipped) closeElement(this, meaningOf(name))
    element?.undo()
  }

  private onComment(text: string, range: Range): void {
    if (/^\s*nextpage\s*$/i.test(text) && !this.skipped) {
      this.drop(range, 'A page break of the old site.')
      this.builder.add({ type: 'page-break' })
    } else this.drop(range, this.skipped?.why ?? 'A comment, not text.')
  }

  private onText(text: string, range: Range): void {
    if (this.skipped) this.drop(range, this.skipped.why)
    else readWords(this, text, range)
  }
}

const blocksOfNotes = new Set('p li td dd div aside section'.split(' '))
