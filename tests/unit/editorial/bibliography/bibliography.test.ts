import { describe, expect, it } from 'vitest'
import { ris } from '@/editorial/citations/ris'
import type { CslItem } from '@/editorial/citations/csl'
import { duplicateFinder } from '@/editorial/bibliography/duplicates'
import type { WorkRecord } from '@/editorial/bibliography/record'
import { bibtexOf } from './as-bibtex'
import { dialects, risOf } from './as-ris'
import { generatedWorks, numbersFrom } from './generated'
import { readWhole } from './read-whole'

const works = generatedWorks(500)

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
    const read = readWhole(bibtexOf(works), 'bibtex')
    // The volumes that parts refer to are works too.
    const volumes = read.filter(({ key }) => key.startsWith('vol'))
    expect(volumes.length).toBeGreaterThan(50)
    expect(read.filter((work) => !volumes.includes(work))).toEqual(works)
  })

  it('come back whole from RIS', () => {
    const source = works.map((work) => ris(cslOf(work))).join('\r\n\r\n')
    // The place of a conference has a tag of its own.
    expect(readWhole(source, 'ris')).toEqual(works)
  })

  it.each(Object.entries(dialects))('come back whole from RIS as %s write it', (_, dialect) => {
    expect(readWhole(risOf(works, dialect), 'ris')).toEqual(works)
  })

  it('come back whole from CSL-JSON', () => {
    expect(readWhole(JSON.stringify(works.map(cslOf)), 'csl-json')).toEqual(works)
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
    // By the same authors in the same year, under nearly the same title.
    const alike = works.slice(0, 100).map((work, at) => ({
      ...work,
      ...{ key: `alike-${work.key}`, doi: undefined, pmid: undefined, isbn: undefined },
      title: [`Erratum: ${work.title}`, `${work.title}: part II`, `Reply to: ${work.title}`][
        at % 3
      ],
    }))
    const found = copies.filter((copy) => finder.find(comparable(copy))?.id === copy.key).length
    const wrong =
      copies.filter((copy) => ![copy.key, undefined].includes(finder.find(comparable(copy))?.id))
        .length +
      [...others, ...alike].filter((other) => finder.find(comparable(other)) !== null).length
    expect(found / copies.length).toBeGreaterThanOrEqual(0.98)
    expect(found / (found + wrong)).toBeGreaterThanOrEqual(0.98)
  })
})
