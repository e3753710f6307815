import { expect } from 'vitest'
import { readBibliography } from '@/editorial/bibliography/read-bibliography'
import type { WorkRecord } from '@/editorial/bibliography/record'
import { unaccounted } from '@/editorial/import/ledger'
import type { BibliographyFormat } from '@/editorial/import/formats'

/** Reads a bibliography and holds its account to be whole. */
export function readWhole(source: string, format: BibliographyFormat): WorkRecord[] {
  const { works: read, spans } = readBibliography(source, format)
  expect(spans.map(({ text }) => text).join('')).toBe(source)
  expect(spans.filter(({ why }) => why === unaccounted)).toEqual([])
  return read
}
