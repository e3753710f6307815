import { describe, expect, it } from 'vitest'
import { plainOfLatex } from '@/editorial/bibliography/latex'
import { readBibliography } from '@/editorial/bibliography/read-bibliography'
import type { BibliographyFormat } from '@/editorial/import/formats'
import { readWhole } from './read-whole'

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

  it('of CSL-JSON tells what has no place here, and reads what is whole of a broken list', () => {
    const source = `[ {"id": "a", "type":"book", "title":"A \\"B\\"", "abstract":"x", "author": "none"}, 5, "no",
      {"title": "Of no type", "issued": {"raw": "2004"}} ]`
    const { works: read, spans } = readBibliography(source, 'csl-json')
    expect(read).toMatchObject([
      { key: 'a', cslType: 'book', title: 'A "B"' },
      { key: 'csl-4', cslType: 'document', title: 'Of no type', issued: { year: 2004 } },
    ])
    const told = spans.map(({ text, outcome, why }) => (outcome === 'kept' ? text.trim() : why))
    expect(told.join('\n')).toContain('"title":"A \\"B\\""')
    expect(told.filter((why) => why?.includes('has no place here'))).toHaveLength(2)
    expect(spans.find(({ text }) => text.includes('5, "no"'))?.outcome).toBe('dropped')
  })

  it('with braces that never close loses no entry, and says which', () => {
    const source = `@article{a, title = {One}}\n@article{b, title = {Two, year = 1999\n\n@article{c, title = {Three}}\n`
    const { works: read, warnings } = readBibliography(source, 'bibtex')
    expect(read.map(({ key }) => key)).toEqual(['a', 'b', 'c'])
    expect(read[2]?.title).toBe('Three')
    expect(warnings).toEqual([expect.stringContaining('b: its braces never close')])
  })

  it('may have a DOI of any signs, written in any way', () => {
    const doi = '10.1002/(sici)1097-0258(19980815/30)17:15/16<1661::aid-sim968>3.0.co;2-2'
    for (const written of [
      doi,
      `https://doi.org/${doi.replace('<', '%3C').replace('>', '%3E')}`,
      `DOI: ${doi.toUpperCase()}`,
      doi.replace('<', '&lt;').replace('>', '&gt;'),
    ]) {
      const source = `TY  - JOUR\nTI  - T\nDO  - ${written}\nER  - \n`
      expect(readWhole(source, 'ris')[0]?.doi).toBe(doi)
    }
  })

  it.each([
    ['bibtex', `${'@article{a, title = {b\n'.repeat(3000)}`],
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
