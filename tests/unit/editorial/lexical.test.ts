import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseBody, UnreadableBody } from '@/editorial/body/lexical'
import {
  storedBlock,
  storedList,
  storedMark,
  storedParagraph,
  storedRoot,
  storedText,
  type StoredNode,
} from '@/editorial/markdown/stored-nodes'
import { storedBody } from './stored-bodies'

const strange: StoredNode = { type: 'upload', version: 1, fields: null, children: [] }

describe('a stored text', () => {
  it.each([null, undefined])('is empty when there is none (%s)', (json) => {
    expect(parseBody(json).root.children).toEqual([])
  })

  it('is read with all that Lexical keeps beside the words', () => {
    const [paragraph] = parseBody(storedRoot([storedParagraph([storedText('Press.', 3)])])).root
      .children
    expect(paragraph).toEqual({
      type: 'paragraph',
      children: [{ type: 'text', text: 'Press.', bold: true, italic: true }],
    })
  })

  it('knows a related document by its id, also when the document itself stands there', () => {
    const card = (spot: unknown) =>
      storedRoot([storedBlock({ id: 'a', blockType: 'spotCard', spot })])
    expect(parseBody(card({ id: '1', title: 'Rhomboids' }))).toEqual(parseBody(card('1')))
  })

  it('may be an unfinished draft', () => {
    const blocks = ['figure', 'quote', 'dataTable', 'careCard', 'comparison', 'furtherReading']
    const body = storedRoot(blocks.map((blockType) => storedBlock({ id: 'a', blockType })))
    expect(parseBody(body).root.children).toHaveLength(blocks.length)
  })

  it.each([
    ['a node at the top', [strange], '"upload" may not stand here (at root.children.0'],
    ['a node in a line', [storedParagraph([strange])], '"upload" may not stand here'],
    [
      'a node in a list',
      [storedList(false, [{ type: 'listitem', version: 1, children: [strange] }])],
      '"upload" may not stand here',
    ],
    ['a block', [storedBlock({ id: 'a', blockType: 'banner' })], '"banner" may not stand here'],
    [
      'an inline block',
      [storedParagraph([storedMark({ id: 'a', blockType: 'emoji' })])],
      '"emoji" may not stand here',
    ],
    [
      'a heading in a callout',
      [
        storedBlock({
          id: 'a',
          blockType: 'callout',
          tone: 'tip',
          content: storedRoot([{ type: 'heading', version: 1, tag: 'h2', children: [] }]),
        }),
      ],
      '"heading" may not stand here',
    ],
    ['a node without a type', [{ version: 1 }], 'a node without a type'],
  ])('is refused by name when it holds %s that is not known', (_, children, message) => {
    const body = { root: { type: 'root', children } }
    expect(() => parseBody(body)).toThrow(UnreadableBody)
    expect(() => parseBody(body)).toThrow(message)
  })

  it('is read whatever an editor has written', () => {
    fc.assert(
      fc.property(storedBody, (json) => {
        expect(() => parseBody(json)).not.toThrow()
      }),
    )
  })
})
