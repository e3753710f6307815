import { describe, expect, test } from 'vitest'
import type { ReferenceSummary } from '@/contract/references'
import { reference } from '@/contract/examples/references'
import { citations } from '@/editorial/citations/citations'
import {
  bibtexCased,
  bibtexList,
  bibtexText,
  bibtexVerbatim,
} from '@/editorial/citations/bibtex-text'
import { bibtexNames } from '@/editorial/citations/bibtex-names'

const guideline: ReferenceSummary = {
  ...reference,
  slug: 'who2020',
  cslType: 'report',
  title: 'Pain & {NSAID} use: 50% of_all – a "review"',
  authors: [{ family: null, given: null, literal: 'World Health Organization' }],
  editors: [{ family: 'van der Berg', given: 'Jan', literal: null }],
  issued: { year: 2020, month: 3, day: 5 },
  containerTitle: null,
  volume: null,
  issue: null,
  pages: null,
  cslNumber: 'NG_59',
  publisher: 'Smith and Sons',
  doi: '10.1000/a_b{c}',
}

describe('BibTeX', () => {
  test('is written field by field', () => {
    expect(citations([guideline], 'bib')).toBe(`@techreport{who2020,
  author = {{World Health Organization}},
  editor = {{van der Berg}, Jan},
  title = {Pain \\& {\\textbraceleft{}NSAID\\textbraceright{}} use: 50\\% of\\_all – a "review"},
  number = {NG\\_59},
  institution = {{Smith and Sons}},
  year = {2020},
  month = mar,
  day = {5},
  doi = {10.1000/a_b%7Bc%7D},
}
`)
  })

  test.each([
    ['a & b', 'a \\& b'],
    ['50% #1 $2 a_b', '50\\% \\#1 \\$2 a\\_b'],
    ['{a}', '\\textbraceleft{}a\\textbraceright{}'],
    ['\\x ~ ^', '\\textbackslash{}x \\textasciitilde{} \\textasciicircum{}'],
    ['a -- b', 'a -{}- b'],
    ["''", "'{}'"],
    ['Żółć naïve', 'Żółć naïve'],
    ['two\n lines', 'two lines'],
  ])('writes %j as %s', (text, written) => {
    expect(bibtexText(text)).toBe(written)
  })

  test('keeps the capitals of a title, but for the first', () => {
    expect(bibtexCased('Back pain in Wales: a DNA study')).toBe(
      'Back pain in {Wales:} a {DNA} study',
    )
    expect(bibtexCased('NICE guideline')).toBe('{NICE} guideline')
    expect(bibtexCased('“So it is”, said A')).toBe('“So it is”, said {A}')
  })

  test('does not let a publisher become two', () => {
    expect(bibtexList('Smith and Sons')).toBe('{Smith and Sons}')
    expect(bibtexList('Anderson & Co')).toBe('Anderson \\& Co')
  })

  test('leaves addresses as they are, as far as braces allow', () => {
    expect(bibtexVerbatim('https://a.example/b_c?d=%20&e#f')).toBe(
      'https://a.example/b_c?d=%20&e#f',
    )
    expect(bibtexVerbatim('a{b} \\')).toBe('a%7Bb%7D%20%5C')
  })

  test.each([
    [{ family: 'Simons', given: 'D. G.' }, 'Simons, D. G.'],
    [{ family: 'van Tulder', given: 'M. W.' }, '{van Tulder}, M. W.'],
    [{ family: 'Fernández-de-las-Peñas', given: 'C.' }, '{Fernández-de-las-Peñas}, C.'],
    [{ family: 'Cruz Colon', given: 'E. J.' }, 'Cruz Colon, E. J.'],
    [{ family: 'Plato' }, '{Plato}'],
    [{ literal: 'Barnes and Noble, Inc.' }, '{Barnes and Noble, Inc.}'],
    [{ family: 'Kim', given: 'Tom and' }, 'Kim, {Tom and}'],
  ])('writes the name %j as %s', (name, written) => {
    expect(bibtexNames([name])).toBe(written)
  })
})

test('RIS is written line by line, each ended as its specification has it', () => {
  expect(citations([guideline], 'ris').split('\r\n')).toEqual([
    'TY  - RPRT',
    'ID  - who2020',
    'AU  - World Health Organization',
    'A2  - van der Berg, Jan',
    'TI  - Pain & {NSAID} use: 50% of_all – a "review"',
    'PY  - 2020',
    'DA  - 2020/03/05/',
    'SN  - NG_59',
    'PB  - Smith and Sons',
    'DO  - 10.1000/a_b{c}',
    'ER  - ',
    '',
  ])
})

test('RIS parts pages into first and last', () => {
  const lines = (pages: string) =>
    citations([{ ...reference, pages }], 'ris')
      .split('\r\n')
      .filter((line) => /^[SE]P/.test(line))
  expect(lines('573-581')).toEqual(['SP  - 573', 'EP  - 581'])
  expect(lines('573–581')).toEqual(['SP  - 573', 'EP  - 581'])
  expect(lines('e4')).toEqual(['SP  - e4'])
})
