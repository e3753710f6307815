import { blankDocument } from '@/editorial/import/blank-document'
import { BlockBuilder } from '@/editorial/import/block-builder'
import { finishText } from '@/editorial/import/finish-text'
import type { Ledger } from '@/editorial/import/ledger'
import type { ReadDocument, Reading, SourceFile } from '@/editorial/import/read-source'
import { addTable, columnsOf } from './aligned-table'
import { slugOf, takeTitle, titleOfFile } from '@/editorial/import/title-of'

export type Line = { text: string; start: number; end: number }

/** Plain text: empty lines part paragraphs, a form feed is the end of a page. */
export function readPlainDocument(source: SourceFile, reading: Reading): ReadDocument {
  const { ledger, key } = reading
  const builder = new BlockBuilder()
  for (const [at, group] of groupsOf(source.text, ledger).entries()) {
    if (group === 'page-break') builder.add({ type: 'page-break' })
    else addGroup(group, { builder, ledger, isFirst: at === 0 })
  }
  const read = builder.finish()
  const title = takeTitle({ read, ledger, isTitle: () => true }) ?? titleOfFile(source.name)
  const { body, warnings } = finishText(read, reading)
  return {
    document: { ...blankDocument(reading), title, slug: slugOf(title, key), body },
    warnings,
  }
}

/** Lines that stand together, and page breaks between them. */
function groupsOf(text: string, ledger: Ledger): (Line[] | 'page-break')[] {
  const groups: (Line[] | 'page-break')[] = []
  let open: Line[] = []
  let start = 0
  for (const match of text.matchAll(/\r\n|\n|\r|\f|$/g)) {
    const { index, 0: ending } = match
    const line = { text: text.slice(start, index), start, end: index }
    if (line.text.trim() !== '') open.push(line)
    else ledger.dropped(line, 'White space between blocks.')
    const isPage = ending === '\f'
    if (line.text.trim() === '' || isPage || ending === '') {
      if (open.length) groups.push(open)
      open = []
    }
    if (isPage) groups.push('page-break')
    ledger.dropped(
      { start: index, end: index + ending.length },
      isPage ? 'A page break.' : 'The end of a line.',
    )
    start = index + ending.length
  }
  return groups
}

type Adding = { builder: BlockBuilder; ledger: Ledger; isFirst: boolean }

const mark = /^(\s*)(?:([-–*•·▪◦])|(\d{1,3})[.)])\s+/

function addGroup(lines: Line[], { builder, ledger, isFirst }: Adding): void {
  const [first, second] = lines
  const isUnderlined = second && lines.length === 2 && /^\s*(?:={3,}|-{3,})\s*$/.test(second.text)
  const isTitle = isFirst && lines.length === 1 && looksLikeTitle(first?.text ?? '')
  if (first && (isUnderlined || isTitle)) {
    builder.openHeading(2)
    addLine(first, { builder, ledger })
    builder.closeHeading()
    if (second) ledger.kept(second, 'body', 'The line under a heading.')
    return
  }
  if (mark.test(first?.text ?? '') && lines.filter(({ text }) => mark.test(text)).length > 1)
    return addList(lines, { builder, ledger })
  const columns = columnsOf(lines.map(({ text }) => text))
  if (columns) return addTable(lines, { columns, builder, ledger })
  const keepsLines = lines.every(({ text }) => /\t|\S\s*\|\s*\S/.test(text))
  for (const [at, line] of lines.entries()) {
    if (at > 0 && keepsLines) builder.mark({ type: 'break' })
    addLine(line, { builder, ledger, isGoingOn: at > 0 && !keepsLines })
  }
  builder.flush()
}

function addList(lines: Line[], { builder, ledger }: Omit<Adding, 'isFirst'>): void {
  builder.openList(mark.exec(lines[0]?.text ?? '')?.[3] !== undefined)
  for (const [at, line] of lines.entries()) {
    const length = mark.exec(line.text)?.[0].length ?? 0
    if (length === 0) {
      addLine(line, { builder, ledger, isGoingOn: true })
      continue
    }
    if (at > 0) builder.close('item')
    ledger.kept({ start: line.start, end: line.start + length }, 'body', 'The mark of an item.')
    builder.openItem()
    addLine(
      { text: line.text.slice(length), start: line.start + length, end: line.end },
      { builder, ledger },
    )
  }
  builder.close('list')
}

function addLine(
  { text, start, end }: Line,
  { builder, ledger, isGoingOn = false }: Omit<Adding, 'isFirst'> & { isGoingOn?: boolean },
): void {
  const space = ledger.kept({ start, end: start }, 'body')
  if (isGoingOn) builder.words({ type: 'words', text: ' ', entry: space, format: 0, link: null })
  const entry = ledger.kept({ start, end }, 'body')
  builder.words({ type: 'words', text, entry, format: 0, link: null })
}

/** Short, and not the end of a sentence. */
function looksLikeTitle(text: string): boolean {
  return text.trim().length <= 100 && !/[.,;:]\s*$/.test(text) && !mark.test(text)
}
