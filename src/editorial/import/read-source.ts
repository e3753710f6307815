import type { DraftDocument } from './draft-document'
import { importId } from './import-id'
import type { Known } from './known'
import { startLedger, type Ledger, type Span } from './ledger'
import { readHtmlDocument } from './html/document'
import { readMarkdownDocument } from './markdown/document'
import { readPlainDocument } from './plain/document'
import type { TextFormat } from './formats'
import { readWxr, type WxrPerson } from './wxr/read-wxr'

/** Longer texts are no articles; they are refused whole, and the report says so. */
export const longestText = 2_000_000
export const longestExport = 80_000_000

export type SourceFile = { name: string; format: TextFormat; text: string }

export type ReadSource = {
  documents: DraftDocument[]
  people: WxrPerson[]
  spans: Span[]
  warnings: string[]
}

/** Reads one source whole. Whatever is in it, it gives an account of every character. */
export function readSource(given: SourceFile, known: Known): ReadSource {
  const ledger = startLedger(given.text)
  const source = { ...given, text: withoutByteOrderMark(given.text, ledger) }
  const longest = source.format === 'wxr' ? longestExport : longestText
  if (source.text.length > longest) {
    const why = `Longer than ${longest.toLocaleString('en')} characters: part it and import the parts.`
    ledger.dropped({ start: 0, end: source.text.length }, why)
    return {
      documents: [],
      people: [],
      spans: ledger.spans(),
      warnings: [`${source.name}: ${why}`],
    }
  }
  if (source.format === 'wxr') {
    const { documents, people, warnings } = readWxr(source, { ledger, known })
    return { documents, people, spans: ledger.spans(), warnings }
  }
  const { document, warnings } = readOne(source, { ledger, known })
  return { documents: document ? [document] : [], people: [], spans: ledger.spans(), warnings }
}

/** Parsers leave it out, and would count from the wrong place then. */
function withoutByteOrderMark(text: string, ledger: Ledger): string {
  if (!text.startsWith('\ufeff')) return text
  ledger.dropped({ start: 0, end: 1 }, 'A byte order mark.')
  return ` ${text.slice(1)}`
}

export type Reading = { ledger: Ledger; known: Known; key: string; id: string }
export type ReadDocument = { document: DraftDocument | null; warnings: string[] }

function readOne(source: SourceFile, options: { ledger: Ledger; known: Known }): ReadDocument {
  const reading = { ...options, key: source.name, id: importId(source.name) }
  switch (source.format) {
    case 'html':
      return readHtmlDocument(source, reading)
    case 'markdown':
      return readMarkdownDocument(source, reading)
    case 'text':
      return readPlainDocument(source, reading)
    case 'wxr':
      return { document: null, warnings: [] }
    default:
      return source.format satisfies never
  }
}
