import { describe, expect, it } from 'vitest'
import { namedIds, withReplaced } from '@/editorial/named-ids'

const [a, b, c] = ['a', 'b', 'c'].map(
  (letter) => `${letter.repeat(8)}-0000-4000-8000-${letter.repeat(12)}`,
) as [string, string, string]

describe('putting one id in the place of another', () => {
  it('reaches fields, lists, pointers to several kinds and text, and leaves accounts alone', () => {
    const document = {
      updatedBy: a,
      muscle: a,
      list: [a, c, b],
      either: { relationTo: 'references', value: a },
      body: { root: { children: [{ fields: { items: [{ id: '1', reference: a }] } }] } },
    }
    const after = withReplaced(document, a, b)
    expect(after).toEqual({
      updatedBy: a,
      muscle: b,
      list: [b, c],
      either: { relationTo: 'references', value: b },
      body: { root: { children: [{ fields: { items: [{ id: '1', reference: b }] } }] } },
    })
    expect(namedIds(after)).toEqual([b, c])
  })

  it.each([
    ['a row that says no more', [row(a), row(b, 'p. 2')], [row(b, 'p. 2')]],
    ['the second of two that say the same', [row(b), row(a)], [row(b)]],
    ['the one without a place', [row(a, 'p. 1'), row(b)], [row(b, 'p. 1')]],
    ['nothing of two places', [row(a, 'p. 1'), row(b, 'p. 2')], [row(b, 'p. 1'), row(b, 'p. 2')]],
    ['nothing that stood twice before', [row(b), row(b), row(c)], [row(b), row(b), row(c)]],
  ])('drops from a list %s', (_, before, after) => {
    expect(withReplaced(before, a, b)).toEqual(after)
  })

  it('drops a pointer of several kinds that stands twice then', () => {
    const to = (value: string) => ({ group: 'More', target: { relationTo: 'references', value } })
    expect(withReplaced([to(a), to(b)], a, b)).toEqual([to(b)])
  })
})

function row(reference: string, locator: string | null = null) {
  return { reference, locator }
}
