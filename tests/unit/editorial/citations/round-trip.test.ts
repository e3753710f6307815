import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { ReferenceSummary } from '@/contract/references'
import { citations } from '@/editorial/citations/citations'
import { toCsl } from '@/editorial/citations/csl'
import { article, book } from './arbitrary-item'
import { parsedBack, without, withPlainNames } from './parsed-back'

const held = (reference: ReferenceSummary, lost: string[] = []) => {
  const { page, ...item } = toCsl(reference)
  const hyphened = page && { page: page.replace(/[–—]/g, '-') }
  return withPlainNames(without({ ...item, ...hyphened }, lost))
}
const one = (text: string) => withPlainNames(parsedBack(text)[0] ?? {})

describe.each([
  ['an article', article],
  ['a book', book],
])('%s', (_, arbitrary) => {
  test('comes back from BibTeX as it was, whatever stands in it', () => {
    fc.assert(
      fc.property(arbitrary, (reference) => {
        expect(one(citations([reference], 'bib'))).toEqual(held(reference))
      }),
      { numRuns: 300 },
    )
  })

  test('comes back from RIS as it was, but for the PubMed id', () => {
    fc.assert(
      fc.property(arbitrary, (reference) => {
        expect(one(citations([reference], 'ris'))).toEqual(held(reference, ['PMID']))
      }),
      { numRuns: 300 },
    )
  })

  test('comes back from CSL-JSON as it is', () => {
    fc.assert(
      fc.property(arbitrary, (reference) => {
        expect(parsedBack(citations([reference], 'csl.json'))).toEqual([toCsl(reference)])
      }),
    )
  })

  test('never breaks the file for those that follow', () => {
    fc.assert(
      fc.property(fc.array(arbitrary, { minLength: 2, maxLength: 4 }), (all) => {
        for (const format of ['bib', 'ris', 'csl.json'] as const) {
          expect(parsedBack(citations(all, format))).toHaveLength(all.length)
        }
        expect(citations(all, 'txt').trimEnd().split('\n')).toHaveLength(all.length)
      }),
    )
  })
})
