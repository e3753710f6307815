import { Parser } from 'htmlparser2'
import type { Ledger, Range } from '@/editorial/import/ledger'
import { gatherText, type SourceText } from '@/editorial/import/source-text'

/** An element of the export file that holds text only, and where its text stands. */
export type Leaf = {
  name: string
  attributes: Record<string, string>
  text: SourceText
  range: Range
}

/** A part of the export file: an article, an author, a category, or the channel itself. */
export type Part = { kind: 'item' | 'wp:author' | 'wp:category' | 'channel'; leaves: Leaf[] }

const kinds = ['item', 'wp:author', 'wp:category'] as const
const markup = 'Markup of the export file.'

type Open = {
  name: string
  leaf: Leaf
  gather: ReturnType<typeof gatherText>
  hasChildren: boolean
}

/**
 * Reads an export file of WordPress part by part. Entities beyond those of XML are not known and not expanded; what is
 * broken is read as far as it can be.
 */
export function parseWxr(source: string, ledger: Ledger): Part[] {
  const channel: Part = { kind: 'channel', leaves: [] }
  const parts: Part[] = [channel]
  const open: Open[] = []
  let part = channel
  let isData = false
  const parser: Parser = new Parser(
    {
      onopentag: (name, attributes, isImplied) => {
        const parent = open.at(-1)
        if (parent) parent.hasChildren = true
        if (!isImplied) ledger.dropped(rangeOf(parser), markup)
        open.push(element(name, attributes))
        const kind = kinds.find((known) => known === name)
        if (kind) parts.push((part = { kind, leaves: [] }))
      },
      onclosetag: (name, isImplied) => {
        const closed = open.pop()
        if (!isImplied && !isSelfClosed(source, parser)) ledger.dropped(rangeOf(parser), markup)
        const isPart = kinds.some((known) => known === name)
        if (closed && !closed.hasChildren && !isPart) settle(closed, { part, open, ledger })
        else if (closed) dropText(closed, ledger)
        if (isPart) part = channel
      },
      ontext: (text) => {
        const range = isData ? insideOfData(source, rangeOf(parser), ledger) : rangeOf(parser)
        const inner = open.at(-1)
        if (inner) inner.gather.add(text, range)
        else ledger.dropped(range, 'Outside of the export.')
      },
      oncdatastart: () => (isData = true),
      oncdataend: () => (isData = false),
      oncomment: () => ledger.dropped(rangeOf(parser), 'A comment of the export file.'),
      onprocessinginstruction: () =>
        ledger.dropped(rangeOf(parser), 'A declaration: what it declares is not expanded.'),
    },
    { xmlMode: true },
  )
  parser.write(source)
  parser.end()
  const last = source.lastIndexOf('<')
  if (source.indexOf('>', last) < 0) {
    ledger.dropped({ start: last, end: source.length }, 'A tag that never ends.')
  }
  return parts
}

function element(name: string, attributes: Record<string, string>): Open {
  const range = { start: 0, end: 0 }
  return {
    name,
    leaf: { name, attributes, text: gatherText().done(), range },
    gather: gatherText(),
    hasChildren: false,
  }
}

type Settling = { part: Part; open: Open[]; ledger: Ledger }

/** Comments of readers and data of plug-ins are parts of an item that hold leaves of their own. */
function settle(closed: Open, { part, open, ledger }: Settling): void {
  const text = closed.gather.done()
  const range = text.place(0, text.text.length)
  const owner = open.find(({ name }) => name === 'wp:comment' || name === 'wp:termmeta')
  if (owner) ledger.dropped(range, `<${owner.name}> is not imported.`)
  else part.leaves.push({ ...closed.leaf, text, range })
}

/** Text between elements: white space, and whatever a broken file has there. */
function dropText({ name, gather }: Open, ledger: Ledger): void {
  for (const range of gather.ranges()) ledger.dropped(range, `Text between the parts of <${name}>.`)
}

/** What stands between `<![CDATA[` and `]]>`; the frame is written down here. */
function insideOfData(source: string, { start, end }: Range, ledger: Ledger): Range {
  const from = source.startsWith('<![CDATA[', start) ? start + 9 : start
  const to = source.startsWith(']]>', end - 3) ? end - 3 : end
  ledger.dropped({ start, end: from }, markup)
  ledger.dropped({ start: to, end }, markup)
  return { start: from, end: to }
}

function isSelfClosed(source: string, parser: Parser): boolean {
  return source.startsWith('/>', parser.endIndex - 1)
}

function rangeOf(parser: Parser): Range {
  return { start: parser.startIndex, end: parser.endIndex + 1 }
}
