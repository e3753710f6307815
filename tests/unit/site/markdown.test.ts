import fc from 'fast-check'
import type { Nodes } from 'mdast'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { describe, expect, it } from 'vitest'
import { examples } from '@/contract/examples'
import { articleMarkdown } from '@/site/markdown/article'
import { muscleMarkdown } from '@/site/markdown/muscle'
import { productMarkdown } from '@/site/markdown/product'
import { referenceMarkdown } from '@/site/markdown/reference'
import { spotMarkdown } from '@/site/markdown/spot'

const { articles: article, muscles: muscle, spots: spot, products: product } = examples
const { references: reference } = examples
const references = [reference]
const body = '## A part\n\nWords that cite [@kwon2017].'

const parser = unified().use(remarkParse).use(remarkGfm)
const toString = (node: Nodes | undefined): string => {
  if (!node) return ''
  if ('children' in node) return node.children.map(toString).join('')
  return 'value' in node ? node.value : ''
}
const headings = (text: string) =>
  parser.parse(text).children.flatMap((node) => (node.type === 'heading' ? [toString(node)] : []))

describe('the Markdown twin', () => {
  it.each([
    ['article', article.title, article.url, articleMarkdown({ article, references, body })],
    ['muscle', muscle.name, muscle.url, muscleMarkdown({ muscle, body })],
    ['spot', spot.problemTitle, spot.url, spotMarkdown({ spot, references, body })],
    ['reference', reference.title, reference.url, referenceMarkdown({ reference })],
    ['product', product.name, product.url, productMarkdown({ product, references })],
  ])('of a %s begins with its title and ends with its page', (_, title, url, text) => {
    expect(headings(text)[0]).toBe(title)
    expect(text).toMatch(/^# /)
    expect(text.trimEnd().split('\n').at(-2)).toContain(`(${url})`)
    expect(text).not.toMatch(/undefined|\[object|null/)
  })

  it('warns in a spot before it says what to do, and says who has not checked it', () => {
    const text = spotMarkdown({ spot, references, body })
    const order = [
      '**Not reviewed by a clinician**',
      '### Cautions',
      '### Urgent: Contact a doctor',
      '## Where it lies',
      '### Stop at once if',
      '### Steps',
      '## How sure anyone can be',
      '## A part',
      '## Sources',
      '## References',
    ].map((part) => text.indexOf(part))
    expect(order).not.toContain(-1)
    expect(order).toEqual([...order].sort((a, b) => a - b))
    expect(text).toContain('**Hold:** 30–90 seconds')
  })

  it('says each caution once, though it stands in the safety of all as well', () => {
    const [caution = ''] = spot.cautions
    const safety = ['Never press on a pulse', ...spot.cautions]
    const text = spotMarkdown({ spot: { ...spot, safety }, references, body: '' })
    expect(text.split(`- ${caution}\n`)).toHaveLength(2)
    expect(text.split('Never press on a pulse')).toHaveLength(2)
  })

  it('says of a spot what to do instead, and that no caution is known', () => {
    const text = spotMarkdown({
      spot: {
        ...spot,
        safetyReviewed: true,
        cautions: [],
        selfTreatment: { suitable: false, instead: 'See a dentist.' },
      },
      references,
      body: '',
    })
    expect(text).toContain('## Not one to treat yourself\n\nSee a dentist.')
    expect(text).toContain('### Cautions\n\nNone known.')
    expect(text).toContain('**Reviewed by a clinician**')
    expect(text).not.toContain('### Steps')
  })

  it('states an interest in a product first, and its warnings before its use', () => {
    const text = productMarkdown({
      product: { ...product, commercialRelation: 'affiliate', safetyReviewed: false },
      references,
    })
    const [, second] = text.split('\n\n')
    expect(second).toMatch(/^\*\*Disclosure: We may earn a commission/)
    expect(text.indexOf('Not reviewed by a clinician')).toBeLessThan(text.indexOf('## How to use'))
  })

  it('numbers references in the order of the document, whole where they are known', () => {
    const text = spotMarkdown({ spot, references, body: '' })
    expect(text).toMatch(/^1\. \[.+\]\(\S+\/references\/simons1999\) \(cited as @simons1999\)/m)
    expect(text).toMatch(
      /^2\. Kwon J, Kim HS, .+ \[Characteristics .+\]\(.+\)\. Annals .+ 2017;41\(4\):573–581\. doi: .+kwon2017\) Observational study\. .+$/m,
    )
  })

  it('leaves the text of the document as it was written', () => {
    expect(articleMarkdown({ article, references, body })).toContain(`\n\n${body}\n\n`)
    expect(muscleMarkdown({ muscle, body })).toContain(`\n\n${body}\n\n`)
  })

  it('says of a fact without a source that there is none', () => {
    const bare = { ...muscle, origin: { text: 'The blade', sources: [] } }
    expect(muscleMarkdown({ muscle: bare, body: '' })).toContain('The blade (no source recorded)')
  })

  it('says when the record of a reference was not seen', () => {
    const text = referenceMarkdown({ reference: { ...reference, verified: false, citedBy: [] } })
    expect(text).toContain('Not verified')
    expect(text).toContain('Nothing on this site cites it yet.')
  })

  it('shows what was typed as text, whatever it looks like', () => {
    const typed = fc
      .array(fc.constantFrom(...'#*_[]()<>`~|!&\\-+=1. \nab:@^"$'.split('')), { maxLength: 30 })
      .map((letters) => letters.join(''))
    fc.assert(
      fc.property(typed, (words) => {
        const text = `a ${words} b`
        const plain = text.replace(/\s+/g, ' ')
        const written = productMarkdown({
          product: { ...product, name: text, cautions: [text] },
          references,
        })
        const tree = parser.parse(written)
        expect(toString(tree.children[0])).toBe(plain)
        const at = tree.children.findIndex((node) => toString(node) === 'Cautions')
        expect(toString(tree.children[at + 1])).toBe(plain)
      }),
      { numRuns: 40 },
    )
  })
})
