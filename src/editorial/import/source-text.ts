import type { Range } from './ledger'

/** A stretch of text that stands in the source as it is, or (`isDecoded`) as a character reference. */
type Piece = { at: number; start: number; end: number; isDecoded: boolean }

/** A text and where each character of it stands in the source: content of XML may be written in references. */
export type SourceText = {
  text: string
  /** The place in the source of a passage of the text. */
  place: (start: number, end: number) => Range
}

/** A text that stands in the source as it is. */
export function verbatim(text: string, base = 0): SourceText {
  return { text, place: (start, end) => ({ start: base + start, end: base + end }) }
}

type Gathering = {
  add: (text: string, range: Range) => void
  /** Where the pieces stand, one by one. */
  ranges: () => Range[]
  done: () => SourceText
}

/** Gathers a text from what a parser gives piece by piece. */
export function gatherText(): Gathering {
  const pieces: Piece[] = []
  const texts: string[] = []
  let length = 0
  return {
    add: (text, { start, end }) => {
      pieces.push({ at: length, start, end, isDecoded: text.length !== end - start })
      texts.push(text)
      length += text.length
    },
    ranges: () => pieces.map(({ start, end }) => ({ start, end })),
    done: () => ({ text: texts.join(''), place: (start, end) => placeIn(pieces, start, end) }),
  }
}

function placeIn(pieces: Piece[], start: number, end: number): Range {
  const first = pieceAt(pieces, start)
  const last = pieceAt(pieces, Math.max(start, end - 1))
  if (!first || !last) return { start: 0, end: 0 }
  return {
    start: first.isDecoded ? first.start : first.start + start - first.at,
    end: last.isDecoded ? last.end : last.start + end - last.at,
  }
}

/** The last piece that begins at or before a place. */
function pieceAt(pieces: Piece[], index: number): Piece | undefined {
  let low = 0
  let high = pieces.length
  while (high - low > 1) {
    const middle = (low + high) >> 1
    if ((pieces[middle]?.at ?? 0) <= index) low = middle
    else high = middle
  }
  return pieces[low]
}
