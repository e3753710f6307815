import type { Inline, ListPart, WordItem } from '@/editorial/import/pieces'
import type { Raised } from '@/editorial/import/raised'
import type { Tag } from './options'
import type { HtmlReading } from './reader'
import type { Meaning } from './elements'
import { isPageBreak, layout, note } from './note-tag'
import { openLink } from './links'
import { keyIn } from './notes'
import { openTablePart } from './table-parts'

/** What an opening tag does; the answer undoes at its end what holds for its content only. */
export function openElement(reading: HtmlReading, tag: Tag, meaning: Meaning): () => void {
  const { id, name, href } = tag.attributes
  const key = keyIn(reading.notes, id) ?? keyIn(reading.notes, name)
  if (key !== null && !href && !reading.builder.isIn('note')) return openNote(reading, tag, key)
  switch (meaning.kind) {
    case 'paragraph':
      return paragraph(reading, tag)
    case 'heading':
    case 'list':
    case 'item':
    case 'quote':
      return openBlock(reading, tag, meaning)
    case 'link':
      return openLink(reading, tag)
    case 'format':
      if (tag.name === 'cite' && reading.isIn('blockquote')) return speaker(reading, tag)
      return format(reading, tag, meaning.format)
    case 'raised':
      return raise(reading, tag, meaning.where)
    case 'picture':
      picture(reading, tag)
      return () => {}
    case 'meta':
      return description(reading, tag)
    default:
      return openTablePart(reading, tag, meaning)
  }
}

/** The element is the note; an anchor stands in the block that is it. */
function openNote(reading: HtmlReading, tag: Tag, key: string): () => void {
  note(reading, tag, 'Start of a footnote.')
  if (inlines.has(tag.name)) {
    reading.openNoteOfBlock(key)
    return () => {}
  }
  reading.builder.openNote(key)
  return () => reading.builder.close('note')
}

const inlines = new Set(['a', 'span', 'sup', 'b', 'strong', 'i', 'em'])

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
      builder.openList(meaning.ordered, listOf(tag))
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
  if (/(?:^|\s)(?:MsoTitle|title)(?:\s|$)/.test(tag.attributes.class ?? '') && !builder.last()) {
    return openBlock(reading, tag, { kind: 'heading', level: 1 })
  }
  const wordItem = wordItemOf(reading, tag)
  if (isPageBreak(tag)) builder.add({ type: 'page-break' })
  note(reading, tag, wordItem ? 'An item of a list, as Word writes it.' : 'A paragraph.')
  builder.flush()
  return () => builder.flush({ wordItem })
}

/** Google writes each level of a list as a list of its own: which one it is, and how deep. */
function listOf({ attributes }: Tag): ListPart | null {
  const [, list = '', level] = /\blst-(kix_\w+)-(\d)\b/.exec(attributes.class ?? '') ?? []
  return level === undefined ? null : { list, level: Number(level) }
}

/** Word says in the style how deep an item is; its bullet or number stands before the words. */
function wordItemOf(reading: HtmlReading, { attributes, range }: Tag): WordItem | null {
  const { style = '', class: classes = '' } = attributes
  const level = /mso-list:\s*l\d+\s+level(\d)/i.exec(style)?.[1]
  if (!level && !/\bMsoListParagraph/i.test(classes)) return null
  const ahead = reading.options.html.text.slice(range?.end ?? 0, (range?.end ?? 0) + 600)
  const drawn = ahead.replace(/<[^>]*>|<!--.*?-->|&nbsp;|\s+/gs, '').slice(0, 6)
  return { level: Number(level ?? 1), ordered: /^\(?(?:\d{1,3}|[a-z]|[ivx]{1,5})[.)]/i.test(drawn) }
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

function raise(reading: HtmlReading, tag: Tag, where: Raised): () => void {
  const before = reading.raised
  note(reading, tag, where === 'sup' ? 'Above the line.' : 'Below the line.')
  reading.raised = where
  return () => {
    reading.raised = before
  }
}

function speaker(reading: HtmlReading, tag: Tag): () => void {
  note(reading, tag, 'Whose words a quotation has.')
  reading.builder.openSpeaker()
  return () => reading.builder.close('caption')
}

function picture(reading: HtmlReading, tag: Tag): void {
  const { alt = '' } = tag.attributes
  const src = sourceOf(tag.attributes)
  const entry = reading.keep(tag.range ?? { start: 0, end: 0 }, 'A picture.')
  const caption: Inline[] = []
  reading.builder.add({ type: 'picture', src, alt, caption, entry })
  if (reading.awaitsCaption) reading.builder.openCaption(caption)
  reading.awaitsCaption = false
}

/** Plug-ins that load pictures late keep the address elsewhere, and draw nothing meanwhile. */
function sourceOf(attributes: Tag['attributes']): string {
  const late = ['data-lazy-src', 'data-src', 'data-original', 'data-orig-file']
  const { src = '' } = attributes
  if (src && !src.startsWith('data:')) return src
  return late.map((name) => attributes[name]).find((value) => value) ?? src
}
