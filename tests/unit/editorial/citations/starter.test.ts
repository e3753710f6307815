import { describe, expect, test } from 'vitest'
import { citations } from '@/editorial/citations/citations'
import { toCsl, type CslItem } from '@/editorial/citations/csl'
import { files } from '@tests/unit/editorial/library'
import { referenceOf } from '@tests/unit/editorial/references'
import { parsedBack, without, withPlainNames } from './parsed-back'

const references = files.references.map(referenceOf)
const items = references.map(toCsl)

test('there are sixty of them', () => {
  expect(items).toHaveLength(60)
})

describe.each(items.map((item, index) => ({ id: item.id, item, index })))(
  '$id',
  ({ item, index }) => {
    const reference = references.slice(index, index + 1)

    test('comes back from CSL-JSON as it is', () => {
      expect(JSON.parse(citations(reference, 'csl.json'))).toEqual([item])
      expect(parsedBack(citations(reference, 'csl.json'))).toEqual([item])
    })

    test('comes back from BibTeX with all that it is', () => {
      expect(parsedBack(citations(reference, 'bib')).map(withPlainNames)).toEqual([
        withPlainNames({ ...item, ...(item.page && { page: firstRangeOnly(item.page) }) }),
      ])
    })

    test('comes back from RIS with all that RIS has a place for', () => {
      expect(parsedBack(citations(reference, 'ris')).map(withPlainNames)).toEqual([
        withPlainNames(heldByRis(item)),
      ])
    })
  },
)

test('all of them in one file come back in order', () => {
  for (const format of ['bib', 'ris', 'csl.json'] as const) {
    const back = parsedBack(citations(references, format))
    expect(back.map(({ id, title }) => ({ id, title }))).toEqual(
      items.map(({ id, title }) => ({ id, title })),
    )
  }
})

test('plain text has a line for each', () => {
  const lines = citations(references, 'txt').trimEnd().split('\n')
  expect(lines).toHaveLength(60)
  expect(citations([], 'txt')).toBe('')
})

/** citation-js turns the first dash of BibTeX back into a hyphen; later ones stay dashes. */
function firstRangeOnly(pages: string): string {
  const [first = '', ...later] = pages.split('-')
  return later.length === 0 ? first : `${first}-${later.join('–')}`
}

/** RIS has no tag for a PubMed id, and citation-js knows no day for a chapter and no host for a web page. */
function heldByRis(item: CslItem): object {
  const year = item.issued['date-parts'][0].slice(0, 1)
  switch (item.type) {
    case 'chapter':
      return { ...without(item, ['PMID']), issued: { 'date-parts': [year] } }
    case 'webpage': {
      const { 'container-title': host, ...rest } = without(item, ['PMID'])
      return { ...rest, 'collection-title': host }
    }
    default:
      return without(item, ['PMID'])
  }
}
