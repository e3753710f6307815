import { expect } from 'vitest'
import { unaccounted } from '@/editorial/import/ledger'
import { readSource, type ReadSource, type SourceFile } from '@/editorial/import/read-source'
import { formatOf } from '@/editorial/import/formats'
import { known } from './known'

/** Reads a source and holds its account to be whole: every character once, each with where it went or why not. */
export function readWhole(name: string, text: string): ReadSource {
  const read = readSource({ name, text, format: formatOf(name, text) } as SourceFile, known)
  const ends = [0, ...read.spans.map(({ end }) => end)]
  const odd = read.spans.filter(
    (span, at) =>
      span.start !== ends[at] ||
      span.text !== text.slice(span.start, span.end) ||
      !(span.outcome === 'kept' ? span.field : span.why),
  )
  expect(odd).toEqual([])
  expect(ends.at(-1)).toBe(text.length)
  const lost = read.spans.filter(({ why }) => why === unaccounted)
  expect(lost.map((span) => span.text)).toEqual([])
  return read
}

/** The words of all articles, as they are stored. */
export function storedText(read: ReadSource): string {
  const found = JSON.stringify(read.documents)
  // Fields that say nothing here would part what the tests look for.
  return found.replaceAll('"version":1,', '')
}
