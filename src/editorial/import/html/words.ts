import { drop, repair, type Range } from '@/editorial/import/ledger'
import { raised, raisedWhy } from '@/editorial/import/raised'
import type { HtmlReading } from './reader'
import { passagesOf, type Passage } from './shortcodes'

/** Reads the words between two tags, and the shortcodes among them. */
export function readWords(reading: HtmlReading, text: string, range: Range): void {
  const isVerbatim = text.length === range.end - range.start
  if (!isVerbatim) return addWords(reading, text, range)
  for (const passage of passagesOf(text, reading.shortcodes)) {
    const { start, end } = passage
    const own = { start: range.start + start, end: range.start + end }
    readPassage(reading, { kind: passage.kind, text: text.slice(start, end), range: own })
  }
}

type Reading = { kind: Passage['kind']; text: string; range: Range }

function readPassage(reading: HtmlReading, { kind, text, range }: Reading): void {
  const { builder } = reading
  switch (kind) {
    case 'words':
      return addLines(reading, text, range)
    case 'dropped':
      return reading.drop(range, 'A shortcode of the old site.')
    case 'page-break':
      reading.drop(range, 'A page break of the old site.')
      return builder.add({ type: 'page-break' })
    case 'caption': {
      reading.keep(range, 'Start of a picture with a caption.')
      const ahead = reading.options.html.text.slice(range.end, range.end + longestCaption)
      reading.awaitsCaption = /\[\/(?:wp_)?caption\]/i.test(ahead)
      return builder.flush()
    }
    case 'caption-end':
      reading.awaitsCaption = false
      reading.keep(range, 'End of a caption.')
      return builder.close('caption')
    default:
      return kind satisfies never
  }
}

const longestCaption = 4000

/** In what WordPress stores an empty line parts paragraphs and a line feed breaks a line; in `pre` each does. */
function addLines(reading: HtmlReading, text: string, range: Range): void {
  const { builder, options } = reading
  const isFixed = [...fixed].some((name) => reading.isIn(name))
  const keepsLines = reading.isIn('pre')
  if (!keepsLines && (!options.hasEmptyLines || isFixed)) return addWords(reading, text, range)
  let at = 0
  for (const match of text.matchAll(/[ \t]*\r?\n(?:[ \t]*\r?\n)*[ \t]*/g)) {
    const [gap] = match
    const place = { start: range.start + match.index, end: range.start + match.index + gap.length }
    addWords(reading, text.slice(at, match.index), { start: range.start + at, end: place.start })
    at = match.index + gap.length
    reading.keep(place, 'White space between lines.')
    if ((gap.match(/\n/g)?.length ?? 0) > 1) builder.flush()
    else if (builder.hasLine()) builder.mark({ type: 'break' })
  }
  addWords(reading, text.slice(at), { start: range.start + at, end: range.end })
}

function addWords(reading: HtmlReading, text: string, range: Range): void {
  if (range.end <= range.start) return
  const { builder, facts, format, link } = reading
  const isReference = text.length !== range.end - range.start
  const entry = reading.keep(range, isReference ? 'A character reference.' : null)
  if (reading.isIn('title')) {
    facts.title.push(entry)
    facts.titleText += text
    return
  }
  if (text.trim() === '' && !builder.hasLine()) return drop(entry, 'White space between blocks.')
  const small = reading.raised && raised(text, reading.raised)
  if (small) repair(entry, raisedWhy)
  builder.words({ type: 'words', text: small ?? text, entry, format, link })
}

/** Elements in which line feeds are nothing but white space. */
const fixed = new Set('p li td th h1 h2 h3 h4 h5 h6 dt dd figcaption caption'.split(' '))
