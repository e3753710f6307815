import type { CitationFormat } from '@/vocabulary/formats'
import { bibtex } from './bibtex'
import { toCsl, type Citable } from './csl'
import { ris } from './ris'
import { vancouver } from './vancouver'

/** References in a format that programs for citations read. CSL-JSON is always a list, as its schema has it. */
export function citations(references: Citable[], format: CitationFormat): string {
  switch (format) {
    case 'bib':
      return joined(references.map(toCsl).map(bibtex), '\n\n')
    case 'ris':
      return joined(references.map(toCsl).map(ris), '\r\n\r\n', '\r\n')
    case 'csl.json':
      return JSON.stringify(references.map(toCsl), null, 2) + '\n'
    case 'txt':
      return joined(references.map(vancouver), '\n')
    default:
      return format satisfies never
  }
}

function joined(texts: string[], between: string, end = '\n'): string {
  return texts.length > 0 ? texts.join(between) + end : ''
}
