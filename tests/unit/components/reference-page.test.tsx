import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { examples } from '@/contract/examples'
import type { Reference } from '@/contract/references'
import {
  readReferenceQuestion,
  referenceFilters,
} from '@/components/reference-filters/reference-question'
import { ReferenceIndex } from '@/components/reference-index/reference-index'
import { groupPlaces } from '@/site/group-places'
import { partialDateText, recordFacts } from '@/components/reference-page/record-facts'
import { citeReference } from '@/content/cite'
import { ReferencePage } from '@/components/reference-page/reference-page'
import { workAddresses } from '@/site/work-addresses'

const reference = examples.references

function render(changes: Partial<Reference> = {}): string {
  return renderToStaticMarkup(
    <ReferencePage reference={{ ...reference, ...changes }} cited={citeReference(reference)} />,
  )
}

describe('the page of a reference', () => {
  it('gives what it found, and every sentence that cites it', () => {
    const html = render()
    expect(html).toContain(reference.takeaway)
    for (const { document, sentence } of reference.citedBy) {
      expect(html).toContain(document.url)
      if (sentence) expect(html).toContain(sentence)
    }
  })

  it('says when the record was not verified, and what was not seen', () => {
    const html = render({ verified: false, unverifiedFields: ['pages'] })
    expect(html).toContain('Record not verified.')
    expect(html).toContain('Not seen: Pages.')
  })

  it('cannot be read without its retraction', () => {
    expect(render({ status: 'retracted' })).toContain('Retracted')
    expect(render()).not.toContain('Retracted')
  })

  it('leads to the work, a strange DOI encoded', () => {
    const found = workAddresses({ ...reference, doi: '10.1000/a<b>#c', pmid: '123' })
    expect(found.map(({ href }) => href)).toEqual([
      'https://doi.org/10.1000/a%3Cb%3E%23c',
      'https://pubmed.ncbi.nlm.nih.gov/123/',
    ])
  })

  it('lists the record without what is not known', () => {
    const labels = recordFacts(reference).map(({ label }) => label)
    expect(labels).toContain('DOI')
    expect(labels).not.toContain('ISBN')
    expect(partialDateText({ year: 2015, month: 3, day: null })).toBe('2015-03')
    expect(partialDateText({ year: 2015, month: null, day: null })).toBe('2015')
  })

  it('names a document once, with its different sentences', () => {
    const [place] = reference.citedBy
    if (!place) throw new Error('The example is cited.')
    const places = [place, place, { ...place, sentence: 'Another.' }, { ...place, sentence: null }]
    expect(groupPlaces(places)).toEqual([
      { document: place.document, sentences: [place.sentence, 'Another.'] },
    ])
  })
})

describe('the index of references', () => {
  it('reads its question narrowly', () => {
    const question = readReferenceQuestion({ kind: 'guideline', year: '2015-2017', topic: 'heat' })
    expect(question.refused).toEqual([])
    expect(referenceFilters(question)).toEqual({
      kind: ['guideline'],
      year: ['2015', '2016', '2017'],
      topic: ['heat'],
    })
  })

  it.each([
    { query: { kind: 'gossip' }, refused: ['kind'] },
    { query: { year: '2020-1000' }, refused: ['year'] },
    { query: { year: '1000-2000' }, refused: ['year'] },
    { query: { topic: '../etc' }, refused: ['topic'] },
    { query: { topic: ['a', 'b'] }, refused: ['topic'] },
    { query: { kind: '', year: '', topic: '' }, refused: [] },
  ])('leaves out what it cannot understand: $query', ({ query, refused }) => {
    const question = readReferenceQuestion(query)
    expect(question.refused).toEqual(refused)
    expect(referenceFilters(question)).toEqual({})
  })

  it('keeps what was asked on the way to the next page', () => {
    const html = renderToStaticMarkup(
      <ReferenceIndex
        page={{ items: [reference], next: 'abc', prev: null, total: 31 }}
        question={readReferenceQuestion({ kind: 'cohort', year: '2017' })}
        topics={[examples.topics]}
        dek="All of them."
      />,
    )
    expect(html).toContain('/references?kind=cohort&amp;year=2017&amp;after=abc')
    expect(html).toContain('<option value="2017" selected="">2017</option>')
    expect(html).toContain('31 references')
  })
})
