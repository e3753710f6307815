import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseBody } from '@/editorial/body/lexical'
import { toContractBody } from '@/editorial/body/to-contract'
import {
  bodyStats,
  citingSentences,
  linkedIds,
  outlineOf,
  plainText,
  relatedIds,
} from '@/editorial/body/walk'
import { readArticle } from '@/editorial/markdown'
import { starterId } from '@/starter/ids'
import { citationsOf, footnotesOf } from './contract-marks'
import { everythingPublic, resolve } from './library'
import { storedBody } from './stored-bodies'

function body(markdown: string) {
  return parseBody(readArticle(markdown, { resolve }).body)
}
const reference = (key: string) => starterId('references', key)
const spot = (slug: string) => starterId('spots', slug)

const example = body(`
## Two places

Press the [rhomboids](/spots/rhomboids) gently [@hou2002].[^1] More is not better [@yin2014; @hou2002].

:::quote{reference="travell1983"}
A quoted line.
:::

::spot-card{spot="upper-trapezius"}

:::data-table{caption="One row." source="hanten2000"}
| Tool | Level |
| - | - |
| [Ball](/products/tennis-ball) | light [@kumar2013] |
:::

## Two places

See [the review](/references/furlan2015) and [the rhomboids](/spots/rhomboids) again.

[^1]: Tested once [@hanten2000], in the neck.
`)

describe('what a text tells of', () => {
  it('is in reading order, each once', () => {
    const linked = linkedIds(example)
    expect(linked.spots).toEqual(['rhomboids', 'upper-trapezius'].map(spot))
    expect(linked.products).toEqual([starterId('products', 'tennis-ball')])
  })

  it('counts as cited what a mark, a note, a quotation or a table names, and not what is linked', () => {
    const cited = ['hou2002', 'hanten2000', 'yin2014', 'travell1983', 'kumar2013'].map(reference)
    expect(linkedIds(example).references).toEqual(cited)
    expect(relatedIds(example).references).toEqual([...cited, reference('furlan2015')])
  })

  it('lists references in the order of their numbers, whatever an editor has written', () => {
    fc.assert(
      fc.property(storedBody, (json) => {
        const parsed = parseBody(json)
        const order = linkedIds(parsed).references
        for (const { items } of citationsOf(toContractBody(parsed, everythingPublic)))
          for (const { reference, number } of items) expect(order[number - 1]).toBe(reference.id)
      }),
    )
  })
})

describe('the size of a text', () => {
  it('counts the words of the body, marks and notes', () => {
    // Line by line, as in the plain text below: 2 + 8 + 3 + 2 + 4 + 2 + 7.
    expect(bodyStats(example)).toEqual({ words: 28, readingMinutes: 1, footnotes: 1, citations: 4 })
  })

  it.each([
    [0, 0],
    [1, 1],
    [230, 1],
    [231, 2],
  ])('is %i words, %i minutes', (words, minutes) => {
    const stats = bodyStats(body('word '.repeat(words)))
    expect(stats).toMatchObject({ words, readingMinutes: minutes })
  })

  it('counts as many marks as are shown', () => {
    fc.assert(
      fc.property(storedBody, (json) => {
        const parsed = parseBody(json)
        const shown = toContractBody(parsed, everythingPublic)
        expect(bodyStats(parsed)).toMatchObject({
          footnotes: footnotesOf(shown).length,
          citations: citationsOf(shown).length,
        })
      }),
    )
  })
})

describe('the plain text', () => {
  it('has the notes at the end and no marks', () => {
    expect(plainText(example).split('\n')).toEqual([
      'Two places',
      'Press the rhomboids gently. More is not better.',
      'A quoted line.',
      'One row.',
      'Tool',
      'Level',
      'Ball',
      'light',
      'Two places',
      'See the review and the rhomboids again.',
      'Tested once, in the neck.',
    ])
  })

  it('holds every word of the text', () => {
    fc.assert(
      fc.property(storedBody, (json) => {
        const words = new Set(plainText(parseBody(json)).split(/\s+/))
        for (const text of storedTexts(json))
          for (const word of text.split(/\s+/).slice(1, -1))
            expect([...words].join(' ')).toContain(word)
      }),
    )
  })
})

describe('the outline', () => {
  it('has the anchors of the page', () => {
    expect(outlineOf(example)).toEqual([
      { level: 2, anchor: 'two-places', text: 'Two places' },
      { level: 2, anchor: 'two-places-2', text: 'Two places' },
    ])
  })

  it('is that of the published body, whatever an editor has written', () => {
    fc.assert(
      fc.property(storedBody, (json) => {
        const parsed = parseBody(json)
        const shown = toContractBody(parsed, everythingPublic).flatMap((block) =>
          block.type === 'heading' ? [[block.level, block.anchor]] : [],
        )
        expect(outlineOf(parsed).map(({ level, anchor }) => [level, anchor])).toEqual(shown)
        expect(new Set(shown.map(([, anchor]) => anchor)).size).toBe(shown.length)
      }),
    )
  })
})

describe('the sentences that cite', () => {
  it('are those around the marks', () => {
    const sentences = citingSentences(example)
    expect(sentences.get(reference('hou2002'))).toEqual([
      'Press the rhomboids gently.',
      'More is not better.',
    ])
    expect(sentences.get(reference('hanten2000'))).toEqual([
      'Tested once, in the neck.',
      'One row.',
    ])
    expect(sentences.get(reference('travell1983'))).toEqual(['A quoted line.'])
    expect(sentences.get(reference('kumar2013'))).toEqual(['light'])
    expect(sentences.get(reference('furlan2015'))).toBeUndefined()
  })

  it.each([
    [
      'First one. Pressure, e.g. With a ball, helps [@hou2002]. Last.',
      'Pressure, e.g. With a ball, helps.',
    ],
    ['A claim.[@hou2002] Another.', 'A claim.'],
    ['As Hou et al. [@hou2002] found, it helps. Then no more.', 'As Hou et al. found, it helps.'],
    ['[@hou2002] tested it. Then no more.', 'tested it.'],
    ['Is 2.5 enough [@hou2002]? Yes.', 'Is 2.5 enough?'],
  ])('%s', (markdown, sentence) => {
    expect(citingSentences(body(markdown)).get(reference('hou2002'))).toEqual([sentence])
  })
})

/** Every string under the key `text` of a stored text node. */
function storedTexts(json: unknown): string[] {
  const texts: string[] = []
  JSON.stringify(json, (_, value) => {
    if (value?.type === 'text') texts.push(value.text)
    return value
  })
  return texts
}
