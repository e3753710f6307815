import type { Tag } from './options'
import type { HtmlReading } from './reader'
import type { Meaning } from './elements'
import { isPageBreak, layout, note } from './note-tag'
import { leadsBack, noteKey } from './notes'
import { openTablePart } from './table-parts'

/** What an opening tag does; the answer undoes at its end what holds for its content only. */
export function openElement(reading: HtmlReading, tag: Tag, meaning: Meaning): () => void {
  const { builder } = reading
  const key = noteKey(tag.attributes.id) ?? noteKey(tag.attributes.name)
  const isNote = key !== null && reading.keys.has(key) && !tag.attributes.href
  if (isNote) {
    note(reading, tag, 'Start of a footnote.')
    builder.openNote(key)
    return () => builder.close('note')
  }
  switch (meaning.kind) {
    case 'paragraph':
      return paragraph(reading, tag)
    case 'heading':
    case 'list':
    case 'item':
    case 'quote':
      return openBlock(reading, tag, meaning)
    case 'link':
      return link(reading, tag)
    case 'format':
      return format(reading, tag, meaning.format)
    case 'picture':
      picture(reading, tag)
      return () => {}
    case 'meta':
      return description(reading, tag)
    default:
      return openTablePart(reading, tag, meaning)
  }
}

type BlockMeaning = Extract<Meaning, { kind: 'heading' | 'list' | 'item' | 'quote' }>

function openBlock(reading: HtmlReading, tag: Tag, meaning: BlockMeaning): () => void {
  const { builder } = reading
  if (builder.isIn('cell') || builder.isIn('note')) {
    note(reading, tag, `A ${meaning.kind} in a cell or a footnote: its words are lines of it.`)
    builder.flush()
    return () => builder.flush()
  }
  switch (meaning.kind) {
    case 'heading':
      note(reading, tag, meaning.level === 1 ? 'A heading of the first level.' : 'A heading.')
      builder.openHeading(meaning.level)
      return () => builder.closeHeading()
    case 'list':
      note(reading, tag, 'A list.')
      builder.openList(meaning.ordered)
      return () => builder.close('list')
    case 'item':
      note(reading, tag, 'An item of a list.')
      builder.openItem()
      return () => builder.close('item')
    case 'quote':
      note(reading, tag, 'A quotation.')
      builder.openQuote()
      return () => builder.close('quote')
    default:
      return meaning satisfies never
  }
}

/** What an end tag does beyond undoing; nothing so far needs it but a caption that a picture had opened. */
export function closeElement({ builder }: HtmlReading, meaning: Meaning): void {
  if (meaning.kind === 'figure') builder.close('caption')
}

function description(reading: HtmlReading, tag: Tag): () => void {
  const { name, content } = tag.attributes
  if (name?.toLowerCase() !== 'description' || !content || reading.facts.description) {
    return layout(reading, tag)
  }
  const entry = note(reading, tag, 'The description of the page.')
  reading.facts.description = { text: content, entry }
  return () => {}
}

function paragraph(reading: HtmlReading, tag: Tag): () => void {
  const { builder } = reading
  const isWordItem = /\bMsoListParagraph/i.test(tag.attributes.class ?? '')
  if (isPageBreak(tag)) builder.add({ type: 'page-break' })
  note(reading, tag, isWordItem ? 'An item of a list, as Word writes it.' : 'A paragraph.')
  builder.flush()
  return () => builder.flush({ isWordItem })
}

function link(reading: HtmlReading, tag: Tag): () => void {
  const { href } = tag.attributes
  const key = noteKey(href?.startsWith('#') ? href : undefined)
  if (key !== null && reading.keys.has(key)) {
    note(reading, tag, 'The mark of a footnote.')
    reading.builder.mark({ type: 'note', key })
    reading.skip('The number of a footnote: numbers are given by place.')
    return () => {}
  }
  if (leadsBack(href)) {
    note(reading, tag, 'The way back from a footnote.')
    reading.skip('The way back from a footnote: every note has one here.')
    return () => {}
  }
  const before = reading.link
  const entry = note(reading, tag, href ? 'A link.' : 'An anchor: nothing here leads to it.')
  reading.link = href ? { href, entry } : before
  return () => {
    reading.link = before
  }
}

function format(reading: HtmlReading, tag: Tag, bits: number): () => void {
  const before = reading.format
  const isUndone = /font-weight\s*:\s*(?:normal|400)/i.test(tag.attributes.style ?? '')
  note(reading, tag, isUndone ? 'A tag that its own style undoes.' : 'Bold or italic words.')
  if (!isUndone) reading.format |= bits
  return () => {
    reading.format = before
  }
}

function picture(reading: HtmlReading, tag: Tag): void {
  const { src = '', alt = '' } = tag.attributes
  const entry = reading.keep(tag.range ?? { start: 0, end: 0 }, 'A picture.')
  reading.builder.add({ type: 'picture', src, alt, caption: [], entry })
}
