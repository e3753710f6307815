import { describe, expect, it } from 'vitest'
import { parseBody } from '@/editorial/body/lexical'
import { toContractBody } from '@/editorial/body/to-contract'
import { longestText } from '@/editorial/import/read-source'
import { isSlug } from '@/editorial/slugify'
import { everythingPublic } from '@tests/unit/editorial/library'
import { readWhole, storedText } from './account'
import { hostile } from './hostile'
import { wordpressExport } from './wordpress'

describe('a hostile source', () => {
  it.each(Object.entries(hostile))('is accounted for and harmless: %s', (name, make) => {
    const read = readWhole(name, make())
    expect(storedText(read)).not.toMatch(
      /javascript:|onerror|"url":"(?!https?:|mailto:|tel:)|root:x/i,
    )
    for (const { body, slug, title } of read.documents) {
      expect(isSlug(slug), slug).toBe(true)
      expect(title).not.toBe('')
      toContractBody(parseBody(body), everythingPublic)
    }
  })

  it('that is too long is refused whole, with the reason', () => {
    const { documents, spans } = readWhole('long.html', 'x'.repeat(longestText + 1))
    expect(documents).toEqual([])
    expect(spans).toMatchObject([{ outcome: 'dropped', why: expect.stringContaining('part it') }])
  })

  it.each([
    ['leaflet.pdf', '%PDF-1.7\n\0binary', 'a PDF'],
    ['text.docx', 'PK\u0003\u0004\u0014\0\ufffd', 'a Word document'],
    ['picture.dat', 'x\ufffd\0\ufffd\u0001'.repeat(50), 'no text'],
  ])('that is no text is no article: %s', (name, text, kind) => {
    const { documents, spans, warnings } = readWhole(name, text)
    expect(documents).toEqual([])
    expect(spans).toMatchObject([{ outcome: 'dropped', why: expect.stringContaining(kind) }])
    expect(warnings[0]).toContain(name)
  })

  it('counts sixty kinds', () => {
    expect(Object.keys(hostile).length).toBeGreaterThanOrEqual(60)
  })
})

describe('an export of WordPress', () => {
  it('gives its posts and pages as articles, with authors, topics, links and old addresses', () => {
    const { documents, people } = readWhole('old.xml', wordpressExport(200))
    expect(documents).toHaveLength(200)
    expect(people).toEqual([{ slug: 'the-old-desk', name: 'The Old Desk' }])
    const [first] = documents
    expect(first).toMatchObject({
      title: 'Post 1: what doesn’t help & why',
      slug: 'post-1',
      dek: 'Short word on 1.',
      authors: [{ slug: 'the-old-desk' }],
      topics: [{ slug: 'aches', name: 'Aches & pains' }],
      oldPaths: ['/2015/03/post-1'],
    })
    const stored = JSON.stringify(first?.body)
    expect(stored).toContain('It’s post ')
    expect(stored).toContain('Is it real?')
    expect(stored).toContain(`"value":"${documents[1]?.id}"`)
    expect(stored).toContain('"text":"A caption"')
    expect(stored).not.toContain('contact-form')
  })
})
