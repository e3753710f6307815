import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { citationText, parseCitation } from '@/editorial/markdown/citation-text'
import { citationStances } from '@/vocabulary/body'

const one = { key: 'hou2002', locator: null, note: null }

describe('a citation in Markdown', () => {
  it.each([
    ['[@hou2002]', { stance: 'mentions', items: [one] }],
    ['[@hou2002, p. 12]', { stance: 'mentions', items: [{ ...one, locator: 'p. 12' }] }],
    ['[supports: @hou2002]', { stance: 'supports', items: [one] }],
    ['[contradicts:@hou2002]', { stance: 'contradicts', items: [one] }],
    ['[@hou2002;\n@yin2014]', { stance: 'mentions', items: [one, { ...one, key: 'yin2014' }] }],
    ['[@hou2002, "small study"]', { stance: 'mentions', items: [{ ...one, note: 'small study' }] }],
    [
      '[@hou2002, p. 1, 3, "a \\"new\\" one; small"]',
      { stance: 'mentions', items: [{ ...one, locator: 'p. 1, 3', note: 'a "new" one; small' }] },
    ],
  ])('%s', (text, expected) => {
    expect(parseCitation(text)).toEqual(expected)
  })

  it.each([
    '[@]',
    '[@hou2002 p. 12]',
    '[@hou2002, "open]',
    '[@hou2002; yin2014]',
    '[see: @hou2002]',
  ])('%s is none', (text) => {
    expect(parseCitation(text)).toHaveProperty('wrong')
  })

  it('is read back as it was written, whatever stands in it', () => {
    const words = fc
      .string({ unit: fc.constantFrom(...'ab ,;:"\\[]|@.é'), minLength: 1 })
      .map((text) => {
        return text.replace(/\s+/g, ' ').trim() || null
      })
    const key = fc.constantFrom('hou2002', 'ingraham-doubts', 'a.b')
    const item = fc.record({ key, locator: words, note: words })
    const citation = fc.record({
      stance: fc.constantFrom(...citationStances),
      items: fc.array(item, { minLength: 1, maxLength: 3 }),
    })
    fc.assert(
      fc.property(citation, (given) => {
        expect(parseCitation(citationText(given))).toEqual(given)
      }),
    )
  })
})
