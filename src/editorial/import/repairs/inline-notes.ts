import { drop, type Ledger } from '@/editorial/import/ledger'
import { linesOf, textOfLine, type Inline, type ReadText } from '@/editorial/import/pieces'
import { parted, replaceWords } from '@/editorial/import/replace-words'

/** Notes that are written where their mark stands: Pandoc's `^[…]`, and what plug-ins of WordPress read. */
const forms = [
  /(\^\[)[^[\]]{1,2000}(\])/g,
  /(\(\()(?=[^()]*\s)(?:[^()]|\([^()]*\)){8,2000}(\)\))/g,
  /(\[(mfn|efn_note|efn|footnote|fn|ref)\b[^\]\n]{0,200}\])[^[\]]{1,2000}(\[\/\2\])/gi,
]

/** Makes them footnotes; one that is all of its line has nothing to stand beside, and stays. */
export function takeInlineNotes({ blocks, notes }: ReadText, ledger: Ledger): void {
  for (const line of linesOf(blocks)) {
    for (const form of forms) {
      for (const match of [...textOfLine(line).matchAll(form)].reverse()) {
        const [whole, open = ''] = match
        const close = match.at(-1) ?? ''
        if (whole === textOfLine(line).trim()) continue
        const [start, end] = [match.index, match.index + whole.length]
        const key = `inline ${notes.size + 1}`
        const places = [end, end - close.length, start + open.length, start]
        for (const place of places) parted(line, place, ledger)
        notes.set(
          key,
          within(line, { start, end, inner: [start + open.length, end - close.length] }),
        )
        replace(line, { start, end, key })
      }
    }
  }
}

/** A note that begins with its own mark, as notes do that were written by hand. */
export function withoutMark(note: Inline[], ledger: Ledger): void {
  const found = /^\s*(?:[*†‡§^]{1,3}|\[(?:\d{1,3}|[a-z]|[ivx]{1,5})\]|\d{1,3}[.)](?=\s))\s*/.exec(
    textOfLine(note),
  )
  const why = 'The mark of a footnote, once more.'
  if (found) replaceWords(note, [{ start: 0, end: found[0].length, text: '', why }], ledger)
}

type Stretch = { start: number; end: number; inner: [number, number] }

/** What stands between the signs of a note; the signs are left out. */
function within(line: Inline[], { start, end, inner: [first, last] }: Stretch): Inline[] {
  const inside: Inline[] = []
  for (const { inline, at } of placed(line)) {
    if (at < start || at >= end) continue
    if (at >= first && at < last) inside.push(inline)
    else if (inline.type === 'words')
      drop(inline.entry, 'The sign of a footnote: it has a mark now.')
  }
  return inside
}

function replace(line: Inline[], { start, end, key }: { start: number; end: number; key: string }) {
  const kept = placed(line).filter(({ at }) => at < start || at >= end)
  const before = kept.filter(({ at }) => at < start).length
  line.splice(0, line.length, ...kept.map(({ inline }) => inline))
  line.splice(before, 0, { type: 'note', key })
}

function placed(line: Inline[]): { inline: Inline; at: number }[] {
  let at = 0
  return line.map((inline) => {
    const place = { inline, at }
    at += lengthOf(inline)
    return place
  })
}

function lengthOf(inline: Inline): number {
  return inline.type === 'words' ? inline.text.length : inline.type === 'break' ? 1 : 0
}
