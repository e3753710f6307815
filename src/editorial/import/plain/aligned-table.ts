import type { BlockBuilder } from '@/editorial/import/block-builder'
import { repair, type Ledger } from '@/editorial/import/ledger'
import type { Line } from './document'

/** Fewer lines may stand in columns by chance. */
const fewestRows = 3

/** Where the columns of lines begin that spaces align; null where it is not certain that they are a table. */
export function columnsOf(lines: string[]): number[] | null {
  const [first] = lines.map(startsOf)
  if (lines.length < fewestRows || !first || first.length < 2) return null
  const isAligned = lines.every((line) => String(startsOf(line)) === String(first))
  return isAligned ? first : null
}

type Adding = { columns: number[]; builder: BlockBuilder; ledger: Ledger }

/** The first line is the head. */
export function addTable(lines: Line[], { columns, builder, ledger }: Adding): void {
  builder.openTable()
  for (const [row, { text, start, end }] of lines.entries()) {
    builder.openRow()
    for (const [at, column] of columns.entries()) {
      const next = columns[at + 1] ?? text.length
      builder.openCell({ isHead: row === 0, columns: 1, rows: 1 })
      const place = { start: at === 0 ? start : start + column, end: Math.min(start + next, end) }
      const entry = ledger.kept(place, 'body')
      repair(entry, 'A cell of a table whose columns were parted by spaces.')
      const words = text.slice(place.start - start, place.end - start)
      builder.words({ type: 'words', text: words, entry, format: 0, link: null })
      builder.close('cell')
    }
  }
  builder.close('table')
}

/** Where words begin that two spaces or more part from those before. */
function startsOf(line: string): number[] {
  return [...line.matchAll(/(?<=^\s*|\s{2})\S/g)].map(({ index }) => index)
}
