import type { DraftDocument } from './draft-document'
import { importId } from './import-id'
import type { Known } from './known'
import { notText } from './not-text'
import { startLedger, type Ledger, type Span } from './ledger'
import { readHtmlDocument } from './html/document'
import { readMarkdownDocument } from './markdown/document'
import { readPlainDocument } from './plain/document'
import type { TextFormat } from './formats'
import { readWxr, type WxrDocument, type WxrPerson } from './wxr/read-wxr'

/** Longer texts are no articles; they are refused whole, and the report says so. */
export const longestText = 2_000_000
export const longestExport = 60_000_000

export type SourceFile = { name: string; format: TextFormat; text: string }

export type ReadSource = {
  documents: DraftDocument[]
  people: WxrPerson[]
  spans: Span[]
  warnings: string[]
}

/** A part of a source: the document in it, if there is one, and the account of a stretch of the text. */
export type ReadPart = { document: DraftDocument | null; spans: Span[]; warnings: string[] }

/** Reads one source whole. Whatever is in it, it gives an account of every character. */
export function readSource(given: SourceFile, known: Known): ReadSource {
  const { people, parts } = readParts(given, known)
  const read: ReadSource = { documents: [], people, spans: [], warnings: [] }
  for (const { document, spans, warnings } of parts) {
    if (document) read.documents.push(document)
    for (const span of spans) read.spans.push(span)
    read.warnings.push(...warnings)
  }
  return read
}

/** The same document by document, so that an export need not be held whole. */
export function readParts(
  given: SourceFile,
  known: Known,
): { people: WxrPerson[]; parts: Iterable<ReadPart> } {
  const ledger = startLedger(given.text)
  const source = { ...given, text: withoutByteOrderMark(given.text, ledger) }
  const why = refusal(source)
  if (why !== null) {
    ledger.dropped({ start: 0, end: source.text.length }, why)
    const warnings = [`${source.name}: ${why}`]
    return { people: [], parts: [{ document: null, spans: ledger.spans(), warnings }] }
  }
  if (source.format === 'wxr') {
    const { documents, people } = readWxr(source, { ledger, known })
    return { people, parts: accounted(documents, ledger) }
  }
  const { document, warnings } = readOne(source, { ledger, known })
  return { people: [], parts: [{ document, spans: ledger.spans(), warnings }] }
}

/** Why a source is refused whole; null when it is read. */
function refusal({ format, text }: SourceFile): string | null {
  const longest = format === 'wxr' ? longestExport : longestText
  if (text.length > longest)
    return `Longer than ${longest.toLocaleString('en')} characters: part it and import the parts.`
  const kind = notText(text)
  return kind && `This is ${kind}.`
}

function* accounted(documents: Iterable<WxrDocument>, ledger: Ledger): Generator<ReadPart> {
  for (const { document, warnings, until } of documents) {
    yield { document, warnings, spans: ledger.settle(until) }
  }
  yield { document: null, warnings: [], spans: ledger.spans() }
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
