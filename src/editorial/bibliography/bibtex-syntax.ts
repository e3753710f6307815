import type { Range } from '@/editorial/import/ledger'

export type BibtexField = { name: string; value: string; range: Range }
export type BibtexEntry = {
  type: string
  key: string
  keyRange: Range
  fields: BibtexField[]
  range: Range
  /** Whether its braces never close: what is read of it may be wrong. */
  isOpen: boolean
}

/** Parts a BibTeX file into its entries. What stands between them is a comment by definition. */
export function bibtexEntries(source: string): BibtexEntry[] {
  const macros = new Map<string, string>()
  const entries: BibtexEntry[] = []
  let opened = 0
  const start = /@\s*([a-zA-Z]+)\s*([{(])/g
  for (let match = start.exec(source); match; match = start.exec(source)) {
    const type = (match[1] ?? '').toLowerCase()
    const open = match.index + match[0].length
    const { close, isOpen } = endOfEntry(source, open, match[2] === '(' ? ')' : '}')
    if (isOpen) opened += 1
    start.lastIndex = opened > mostOpen ? source.length : close
    if (type === 'comment' || type === 'preamble') continue
    const scanner = { source, at: open, end: isOpen ? close : close - 1, macros }
    if (type === 'string') {
      for (const { name, value } of fieldsOf(scanner)) macros.set(name, value)
      continue
    }
    const comma = source.indexOf(',', open)
    const keyEnd = comma < 0 || comma > scanner.end ? scanner.end : comma
    scanner.at = keyEnd + 1
    entries.push({
      type,
      key: source.slice(open, keyEnd).trim(),
      keyRange: { start: open, end: keyEnd },
      fields: fieldsOf(scanner),
      range: { start: match.index, end: close },
      isOpen,
    })
  }
  return entries
}

/** Where an entry ends; one whose braces never close ends before the next that begins a line. */
function endOfEntry(
  source: string,
  open: number,
  sign: string,
): { close: number; isOpen: boolean } {
  const close = closeOf(source, open, sign)
  if (close !== null) return { close, isOpen: false }
  const next = /(?<=\n)[ \t]*@\s*[a-zA-Z]+\s*[{(]/g
  next.lastIndex = open
  return { close: next.exec(source)?.index ?? source.length, isOpen: true }
}

/** Looking for the end of each of more of them would take for ever. */
const mostOpen = 100

type Scanner = { source: string; at: number; end: number; macros: Map<string, string> }

function fieldsOf(scanner: Scanner): BibtexField[] {
  const { source, end } = scanner
  const fields: BibtexField[] = []
  const name = /[\s,]*([^\s=,{}"]+)\s*=\s*/y
  for (;;) {
    name.lastIndex = scanner.at
    const match = name.exec(source)
    if (!match || name.lastIndex > end) return fields
    const start = match.index + match[0].length - match[0].trimStart().length
    scanner.at = name.lastIndex
    const value = valueOf(scanner)
    fields.push({ name: (match[1] ?? '').toLowerCase(), value, range: { start, end: scanner.at } })
  }
}

/** Texts in braces or quotation marks, numbers and macros, joined by "#". */
function valueOf(scanner: Scanner): string {
  const { source, macros } = scanner
  let value = ''
  for (;;) {
    skip(scanner, /\s*/y)
    const sign = source[scanner.at]
    if (sign === '{' || sign === '"') {
      const close = Math.min(endOf(source, scanner.at + 1, sign === '{' ? '}' : '"'), scanner.end)
      value += source.slice(scanner.at + 1, Math.max(scanner.at + 1, close - 1))
      scanner.at = Math.max(close, scanner.at + 1)
    } else {
      const word = skip(scanner, /[^\s,#{}"=]*/y)
      value += macros.get(word.toLowerCase()) ?? word
    }
    const mark = scanner.at
    if (!skip(scanner, /\s*#/y)) {
      scanner.at = mark
      return value
    }
  }
}

function skip(scanner: Scanner, pattern: RegExp): string {
  pattern.lastIndex = scanner.at
  const found = pattern.exec(scanner.source)?.[0] ?? ''
  scanner.at = Math.min(scanner.at + found.length, scanner.end)
  return found
}

/** The place behind the sign that ends what began here, or the end of the text. */
function endOf(source: string, from: number, close: string): number {
  return closeOf(source, from, close) ?? source.length
}

/** Braces nest, a backslash takes the next sign. */
function closeOf(source: string, from: number, close: string): number | null {
  let depth = 0
  for (let at = from; at < source.length; at += 1) {
    const sign = source[at]
    if (sign === '\\') at += 1
    else if (depth === 0 && sign === close) return at + 1
    else if (sign === '{') depth += 1
    else if (sign === '}') depth -= 1
  }
  return null
}
