import { drop, repair, type Ledger } from './ledger'
import { textOfLine, type Inline, type Words } from './pieces'

/** A passage of a line and what stands there instead; an empty one is dropped. */
export type Replacement = { start: number; end: number; text: string; why: string }

/** Replaces passages of a line, and writes down where each stood in the source. */
export function replaceWords(line: Inline[], replacements: Replacement[], ledger: Ledger): void {
  for (const { start, end, text, why } of [...replacements].reverse()) {
    parted(line, end, ledger)
    parted(line, start, ledger)
    let at = 0
    let rest = text
    for (const inline of line) {
      const length = lengthOf(inline)
      const isInside = at >= start && at + length <= end && length > 0
      at += length
      if (!isInside || inline.type !== 'words') continue
      inline.text = rest
      rest = ''
      if (text === '') drop(inline.entry, why)
      else repair(inline.entry, why)
    }
  }
}

/** Every match of a pattern in a line, with what stands there instead. */
export function matches(
  line: Inline[],
  pattern: RegExp,
  replacement: (match: RegExpExecArray) => { text: string; why: string } | null,
): Replacement[] {
  return [...textOfLine(line).matchAll(pattern)].flatMap((match) => {
    const found = replacement(match)
    return found ? [{ start: match.index, end: match.index + match[0].length, ...found }] : []
  })
}

/** Parts the words of a line at a place of its text. Words that are a character reference stay whole. */
export function parted(line: Inline[], place: number, ledger: Ledger): void {
  let at = 0
  for (const [index, inline] of line.entries()) {
    const length = lengthOf(inline)
    if (inline.type === 'words' && place > at && place < at + length && isVerbatim(inline)) {
      line.splice(index, 1, ...splitWords(inline, place - at, ledger))
      return
    }
    at += length
  }
}

export function splitWords(words: Words, at: number, ledger: Ledger): [Words, Words] {
  const [first, second] = ledger.split(words.entry, words.entry.start + at)
  return [
    { ...words, text: words.text.slice(0, at), entry: first },
    { ...words, text: words.text.slice(at), entry: second },
  ]
}

function isVerbatim({ text, entry }: Words): boolean {
  return text.length === entry.end - entry.start
}

function lengthOf(inline: Inline): number {
  if (inline.type === 'words') return inline.text.length
  return inline.type === 'break' ? 1 : 0
}
