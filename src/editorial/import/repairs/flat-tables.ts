import type { Ledger } from '@/editorial/import/ledger'
import { repair } from '@/editorial/import/ledger'
import { textOfLine, type Block, type Inline } from '@/editorial/import/pieces'
import { parted } from '@/editorial/import/replace-words'

/** Fewer lines, or one column, may be anything. */
const fewestRows = 3
const why = 'A cell of a table that had been flattened to lines.'

/** Lines that tabs or upright strokes part into the same number of cells, three or more in a row, are a table again. */
export function rebuildTables(blocks: Block[], ledger: Ledger): Block[] {
  const rebuilt: Block[] = []
  let run: { lines: Inline[][]; blocks: Block[] } = { lines: [], blocks: [] }
  for (const block of blocks) {
    const lines = block.type === 'paragraph' ? linesIn(block.line) : []
    const widths = lines.map(widthOf)
    const width = run.lines[0] ? widthOf(run.lines[0]) : widths[0]
    if (lines.length && width && width > 1 && widths.every((one) => one === width)) {
      run = { lines: [...run.lines, ...lines], blocks: [...run.blocks, block] }
      continue
    }
    rebuilt.push(...settled(run, ledger))
    run = { lines: [], blocks: [] }
    if (lines.length && widths[0] && widths[0] > 1 && widths.every((one) => one === widths[0])) {
      run = { lines, blocks: [block] }
    } else rebuilt.push(block)
  }
  return [...rebuilt, ...settled(run, ledger)]
}

function settled(run: { lines: Inline[][]; blocks: Block[] }, ledger: Ledger): Block[] {
  if (run.lines.length < fewestRows) return run.blocks
  const rows = run.lines.map((line) => cellsOf(line, ledger))
  return [{ type: 'table', rows, hasHead: true, caption: [] }]
}

/** A paragraph parted at its breaks. */
function linesIn(line: Inline[]): Inline[][] {
  const lines: Inline[][] = [[]]
  for (const inline of line) {
    if (inline.type === 'break') lines.push([])
    else lines.at(-1)?.push(inline)
  }
  return lines.filter((one) => textOfLine(one).trim() !== '')
}

function widthOf(line: Inline[]): number {
  return bordersOf(textOfLine(line)).length + 1
}

/** Where cells meet. A stroke at either end is the border of the table. */
function bordersOf(text: string): RegExpExecArray[] {
  const isTabbed = /\S\t+\s*\S/.test(text)
  const pattern = isTabbed ? /(?<=\S[^\S\t]*)\t+(?=\s*\S)/g : /(?<=\S\s*)\|(?=\s*\S)/g
  return [...text.matchAll(pattern)]
}

function cellsOf(line: Inline[], ledger: Ledger): Inline[][] {
  const borders = bordersOf(textOfLine(line))
  for (const { index, 0: border } of [...borders].reverse()) {
    parted(line, index + border.length, ledger)
    parted(line, index, ledger)
  }
  const cells: Inline[][] = [[]]
  let at = 0
  for (const inline of line) {
    const isBorder = inline.type === 'words' && borders.some(({ index }) => index === at)
    if (inline.type === 'words') {
      at += inline.text.length
      repair(inline.entry, why)
    }
    if (isBorder) cells.push([])
    else cells.at(-1)?.push(inline)
  }
  for (const cell of cells) trimStrokes(cell)
  return cells
}

function trimStrokes(cell: Inline[]): void {
  for (const inline of cell) {
    if (inline.type === 'words') inline.text = inline.text.replace(/^\s*\|\s*|\s*\|\s*$/g, '')
  }
}
