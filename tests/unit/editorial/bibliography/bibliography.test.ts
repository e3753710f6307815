import { describe, expect, it } from 'vitest'
import { ris } from '@/editorial/citations/ris'
import type { CslItem } from '@/editorial/citations/csl'
import { duplicateFinder } from '@/editorial/bibliography/duplicates'
import { plainOfLatex } from '@/editorial/bibliography/latex'
import { readBibliography } from '@/editorial/bibliography/read-bibliography'
import type { WorkRecord } from '@/editorial/bibliography/record'
import { unaccounted } from '@/editorial/import/ledger'
import type { BibliographyFormat } from '@/editorial/import/formats'
import { bibtexOf, generatedWorks, numbersFrom } from './generated'

const works = generatedWorks(500)

function readWhole(source: string, format: BibliographyFormat): WorkRecord[] {
  const { works: read, spans } = readBibliography(source, format)
  expect(spans.map(({ text }) => text).join('')).toBe(source)
  expect(spans.filter(({ why }) => why === unaccounted)).toEqual([])
  return read
}

function cslOf(work: WorkRecord): CslItem {
  const { year = 0, month = null } = work.issued ?? {}
  return {
    id: work.key,
    type: work.cslType,
    title: work.title ?? '',
    author: work.authors,
    ...(work.editors.length ? { editor: work.editors } : {}),
    issued: { 'date-parts': [month ? [year, month] : [year]] },
    ...(work.containerTitle ? { 'container-title': work.containerTitle } : {}),
    ...(work.volume ? { volume: work.volume } : {}),
    ...(work.issue ? { issue: work.issue } : {}),
    ...(work.pages ? { page: work.pages } : {}),
    ...(work.publisher ? { publisher: work.publisher } : {}),
    ...(work.publisherPlace ? { 'publisher-place': work.publisherPlace } : {}),
    ...(work.doi ? { DOI: work.doi } : {}),
    ...(work.pmid ? { PMID: work.pmid } : {}),
    ...(work.isbn ? { ISBN: work.isbn } : {}),
  }
}

describe('500 generated works', () => {
  it('come back whole from BibTeX', () => {
    expect(readWhole(bibtexOf(works), 'bibtex')).toEqual(works)
  })

  it('come back whole from RIS', () => {
    const source = works.map((work) => ris(cslOf(work))).join('\r\n\r\n')
    // The place of a conference has a tag of its own.
    expect(readWhole(source, 'ris')).toEqual(works)
  })

  it('come back whole from CSL-JSON', () => {
    expect(readWhole(JSON.stringify(works.map(cslOf)), 'csl-json')).toEqual(works)
  })
})

describe('a bibliography file', () => {
  it('has what an entry inherits, names with particles and suffixes, and ranges of months', () => {
    const source = `@inproceedings{a, title={Part}, author={Ludwig van Beethoven and King, Jr, Martin and Jean-Paul Sartre and others}, crossref={B}, month={May--Jun}}
@proceedings{b, title={Whole {\\'E}dition}, year={1999}, editor={{A and B}}, publisher="P"}
@comment{not, an entry}`
    const [part] = readWhole(source, 'bibtex')
    expect(part).toMatchObject({
      containerTitle: 'Whole Édition',
      publisher: 'P',
      issued: { year: 1999, month: 5 },
      editors: [{ literal: 'A and B' }],
      authors: [
        { family: 'van Beethoven', given: 'Ludwig' },
        { family: 'King', given: 'Martin, Jr' },
        { family: 'Sartre', given: 'Jean-Paul' },
      ],
    })
  })

  it('may come from PubMed', () => {
    const source = `PMID- 12345
TI  - A long title that
      goes on.
FAU - Simons, David G
AU  - Simons DG
CN  - The Group
JT  - The Journal
DP  - 2004 Feb 3
VI  - 14
IP  - 1
PG  - 95-107
AID - 10.1016/x.2003 [doi]
AB  - Left out.
`
    expect(readWhole(source, 'nbib')).toEqual([
      {
        key: 'pmid12345',
        cslType: 'article-journal',
        title: 'A long title that goes on',
        authors: [{ family: 'Simons', given: 'David G' }, { literal: 'The Group' }],
        editors: [],
        pmid: '12345',
        containerTitle: 'The Journal',
        issued: { year: 2004, month: 2, day: 3 },
        volume: '14',
        issue: '1',
        pages: '95-107',
        doi: '10.1016/x.2003',
      },
    ])
  })

  it.each([
    ['bibtex', '@article{x, title = {never closed'],
    ['bibtex', `@article{${'{'.repeat(20_000)}`],
    ['bibtex', '@string{a = a # a} @article{a, title = a # "b}'],
    ['ris', 'TY  - JOUR\nER  - \nER  - \nTY  - '],
    ['nbib', 'no record'],
    ['csl-json', '[{"type": "book", "title": 5, "author": "x"}]'],
    ['csl-json', '{"never": '],
  ] satisfies [BibliographyFormat, string][])(
    'that is broken is accounted for: %s %#',
    (format, source) => {
      readWhole(source, format)
    },
  )

  it('has LaTeX in many forms', () => {
    expect(
      plainOfLatex(
        `{\\'e}\\'{e}{\\'{e}} \\"{\\i} \\c{c} \\v s \\ss{} \\O{}re \\emph{so} -- \`\`q'' \\& 5\\%~x`,
      ),
    ).toBe('ééé ï ç š ß Øre so – “q” & 5% x')
  })
})

describe('the finder of duplicates', () => {
  it('finds the same work in another dress, and takes no other for it', () => {
    const pick = numbersFrom(11)
    const finder = duplicateFinder()
    const comparable = (work: WorkRecord) => ({
      ...work,
      id: work.key,
      year: work.issued?.year ?? null,
    })
    for (const work of works) finder.add(comparable(work))
    const copies = works.map((work) => {
      const { doi, pmid, isbn, title = '', ...rest } = work
      const way = pick(4)
      if (way === 0 && doi)
        return { ...rest, doi: `https://doi.org/${doi.toUpperCase()}`, title: 'Another title' }
      if (way === 1 && pmid) return { ...rest, pmid, title: `${title}.` }
      if (way === 2 && isbn) return { ...rest, isbn: isbn.replace(/^(978)(\d)/, '$1-$2-'), title }
      return {
        ...rest,
        title: title
          .toUpperCase()
          .replace(/(.{9})./, '$1')
          .normalize('NFD')
          .replace(/\p{M}/gu, ''),
      }
    })
    const others = generatedWorks(1000)
      .slice(500)
      .map((work) => ({ ...work, key: `other-${work.key}` }))
    const found = copies.filter((copy) => finder.find(comparable(copy))?.id === copy.key).length
    const wrong =
      copies.filter((copy) => ![copy.key, undefined].includes(finder.find(comparable(copy))?.id))
        .length + others.filter((other) => finder.find(comparable(other)) !== null).length
    expect(found / copies.length).toBeGreaterThanOrEqual(0.98)
    expect(found / (found + wrong)).toBeGreaterThanOrEqual(0.98)
  })
})
