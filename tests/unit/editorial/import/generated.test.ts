import { describe, expect, it } from 'vitest'
import { readWhole } from './account'
import { dresses, type Dress } from './dressed'
import { generatedArticle, wordsIn, wordsOf, type Article } from './generated-article'

/** Eight texts in each of nine ways of writing. */
const cases = Object.entries(dresses).flatMap(([name, dress]) =>
  Array.from({ length: 8 }, (_, seed) => ({ name, seed, dress })),
)

describe('a generated text', () => {
  it.each(cases)('comes through $name whole: $seed', ({ dress, seed }) => {
    const article = generatedArticle(seed + 1, dress.can)
    const { documents } = readWhole(`text-${seed}.${dress.ending}`, dress.write(article))
    expect(documents).toHaveLength(1)
    const [document] = documents
    expect(document?.title).toBe(article.title)
    const body = JSON.stringify(document?.body)
    expect(wordsIn(body)).toEqual(wordsOf(article))
    expect(shapeOf(body)).toEqual(expectedShape(article, dress))
    // What was lost on the way is put right, and real questions stay.
    const count = (text: string, what: RegExp) => text.match(what)?.length ?? 0
    const source = JSON.stringify(article.parts)
    for (const sign of [/\w’\w/g, /“sore”/g, /real\?/g, /naïve café|Ärztin/g]) {
      expect(count(body, sign), String(sign)).toBe(count(source, sign))
    }
  })
})

/** How many of each there are. */
function shapeOf(body: string) {
  const count = (what: RegExp) => body.match(what)?.length ?? 0
  return {
    notes: count(/"blockType":"footnote"/g),
    tables: count(/"blockType":"dataTable"/g),
    headings: count(/"type":"heading"/g),
    items: count(/"type":"listitem"/g),
  }
}

function expectedShape({ parts }: Article, { can }: Dress) {
  const of = (kind: string) => parts.filter((part) => part.kind === kind).length
  const items = parts.flatMap((part) => (part.kind === 'list' ? part.items : []))
  const runs = parts.flatMap((part) => (part.kind === 'paragraph' ? part.runs : []))
  return {
    notes: runs.filter(({ note }) => note !== undefined).length,
    tables: of('table'),
    // Plain text has no headings.
    headings: can.marks ? of('heading') : 0,
    items: items.length,
  }
}
