import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Body } from '@/contract/body'
import { parseBody } from '@/editorial/body/lexical'
import { toContractBody } from '@/editorial/body/to-contract'
import { toText } from '@/editorial/body/to-text'
import { readArticle } from '@/editorial/markdown'
import {
  storedBlock,
  storedItem,
  storedLink,
  storedList,
  storedParagraph,
  storedRoot,
  storedText,
  type StoredNode,
} from '@/editorial/markdown/stored-nodes'
import { citationsOf, footnotesOf } from './contract-marks'
import { everythingPublic, relationTo, resolve, without } from './library'
import { storedBody, topNode } from './stored-bodies'

function publish(children: StoredNode[], resolvers = everythingPublic): Body {
  return toContractBody(parseBody(storedRoot(children)), resolvers)
}
function read(markdown: string): StoredNode[] {
  return readArticle(markdown, { resolve }).body.root.children as StoredNode[] // A root holds nodes.
}
const plain = (text: string) => ({ type: 'text', text, bold: false, italic: false })

describe('a published body', () => {
  it('is as the contract says, whatever an editor has written', () => {
    fc.assert(
      fc.property(storedBody, (json) => {
        const body = toContractBody(parseBody(json), everythingPublic)
        expect(Body.parse(body)).toEqual(body)
      }),
    )
  })

  it('numbers footnotes 1 to n by place and references 1 to n by first place, in whatever order the blocks stand', () => {
    const shuffled = fc
      .array(topNode, { maxLength: 6 })
      .chain((nodes) => fc.shuffledSubarray(nodes, { minLength: nodes.length }))
    fc.assert(
      fc.property(shuffled, (children) => {
        const body = publish(children)
        const notes = footnotesOf(body).map(({ number }) => number)
        expect(notes).toEqual(notes.map((_, index) => index + 1))
        const byNumber = new Map<number, string>()
        for (const { reference, number } of citationsOf(body).flatMap(({ items }) => items)) {
          expect(byNumber.get(number) ?? reference.id).toBe(reference.id)
          byNumber.set(number, reference.id)
        }
        expect(new Set(byNumber.values()).size).toBe(byNumber.size)
      }),
    )
  })

  it('gives a mark that was copied an anchor of its own', () => {
    const body = publish([read('One [@hou2002].')].flatMap((copied) => [...copied, ...copied]))
    expect(new Set(citationsOf(body).map(({ anchor }) => anchor)).size).toBe(2)
  })
  it('keeps the anchor of a mark when its block moves', () => {
    const [first, second, ...rest] = read('One [@hou2002].\n\nTwo [@yin2014].[^1]\n\n[^1]: Note.')
    const anchors = (body: Body) =>
      [...citationsOf(body), ...footnotesOf(body)].map(({ anchor }) => anchor).sort()
    if (!first || !second) throw new Error('Two paragraphs were written.')
    expect(anchors(publish([second, first, ...rest]))).toEqual(anchors(publish([first, second])))
  })
})

describe('what is not public', () => {
  it('degrades: a link to words, a citation and a card to nothing, and the numbers close up', () => {
    const nodes = read(`
See [the rhomboids](/spots/rhomboids) [@hou2002]. Then [@hou2002; @yin2014].

::spot-card{spot="rhomboids"}

:::quote{reference="hou2002" locator="p. 3"}
Words.
:::
`)
    const body = publish(nodes, without(['spots', 'rhomboids'], ['references', 'hou2002']))
    const yin = {
      reference: relationTo('references', 'yin2014'),
      number: 1,
      locator: null,
      note: null,
    }
    expect(body).toMatchObject([
      { content: [plain('See the rhomboids. Then'), { items: [yin] }, plain('.')] },
      { type: 'quote', content: [plain('Words.')], reference: null, locator: null },
    ])
    expect(body).toHaveLength(2)
  })
})

describe('a link', () => {
  const linkTo = (url: string) =>
    publish([
      storedParagraph([storedLink('a', { linkType: 'custom', url }, [storedText('words')])]),
    ])[0]

  it.each([
    ['https://a.example/', 'https://a.example/'],
    ['mailto:me@a.example', 'mailto:me@a.example'],
    ['#notes', '#notes'],
    ['/about', 'https://knotwork.example/about'],
  ])('to %s is kept', (url, absolute) => {
    expect(linkTo(url)).toMatchObject({ content: [{ type: 'link', url: absolute, target: null }] })
  })

  it.each([
    'javascript:alert(1)',
    ' JavaScript:alert(1)',
    'data:text/html,x',
    '//a.example',
    'x',
    '',
  ])('to "%s" is words', (url) => {
    expect(linkTo(url)).toEqual({ type: 'paragraph', content: [plain('words')] })
  })
})

describe('shapes that Lexical has of its own', () => {
  it('a nested list stands in an item of its own; it belongs to the item before', () => {
    const item = (text: string) => storedItem({ depth: 0, value: 1, children: [storedText(text)] })
    const inner = storedList(true, [item('inner')])
    const nested = storedItem({ depth: 0, value: 2, children: [inner] })
    expect(publish([storedList(false, [item('outer'), nested, item('next')])])).toEqual([
      {
        type: 'list',
        ordered: false,
        items: [
          {
            content: [plain('outer')],
            children: [
              { type: 'list', ordered: true, items: [{ content: [plain('inner')], children: [] }] },
            ],
          },
          { content: [plain('next')], children: [] },
        ],
      },
    ])
  })

  it('a cell that spans others leaves their places empty', () => {
    const cell = (text: string, spans: { colSpan?: number; rowSpan?: number } = {}) => ({
      type: 'tablecell',
      headerState: 0,
      ...spans,
      children: [storedParagraph([storedText(text)])],
    })
    const row = (...children: unknown[]) => ({ type: 'tablerow', children })
    const rows = [
      row(cell('a', { colSpan: 2 }), cell('b', { rowSpan: 2 })),
      row(cell('c'), cell('d')),
    ]
    const table = { root: { type: 'root', children: [{ type: 'table', children: rows }] } }
    const [block] = publish([
      storedBlock({ id: 'a', blockType: 'dataTable', caption: 'Spans', table }),
    ])
    expect(block).toMatchObject({
      rows: [
        [[plain('a')], [], [plain('b')]],
        [[plain('c')], [plain('d')], []],
      ],
    })
  })

  it('empty paragraphs and headings are nothing', () => {
    expect(publish([storedParagraph([]), storedParagraph([storedText(' ')])])).toEqual([])
  })

  it('white space and format meet in one shape', () => {
    const runs = [
      storedText(' Press '),
      storedText(' gently ', 1),
      storedText('and\n'),
      storedText('wait '),
    ]
    expect(publish([storedParagraph(runs)])).toEqual([
      {
        type: 'paragraph',
        content: [plain('Press '), { ...plain('gently'), bold: true }, plain(' and wait')],
      },
    ])
  })
})

describe('a published body as plain text', () => {
  it('has numbers for its marks and the notes at the end', () => {
    const text = toText(
      publish(read('## Press\n\nGently [@hou2002].[^1]\n\n[^1]: In *one* trial.')),
    )
    expect(text).toBe(
      'Press\n\nGently [1]. [note 1]\n\nNotes\n\n1. In one trial.\n\nReferences\n\n1. hou2002, https://knotwork.example/references/hou2002',
    )
  })
})
