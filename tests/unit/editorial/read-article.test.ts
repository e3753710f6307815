import { describe, expect, it } from 'vitest'
import { readArticle } from '@/editorial/markdown'
import { starterId } from '@/starter/ids'
import { resolve } from './library'

const front = `---
title: A text
dek: A text for a test.
slug: a-text
kind: story
topics: [headache]
authors: [knotwork-editors]
---
`
const firstLine = front.split('\n').length

function read(markdown: string) {
  return readArticle(front + markdown, { resolve })
}
function nodes(markdown: string) {
  const { body, problems } = read(markdown)
  expect(problems).toEqual([])
  return body.root.children
}

describe('front matter', () => {
  it('is read with what it leaves out', () => {
    expect(read('').frontMatter).toEqual({
      title: 'A text',
      dek: 'A text for a test.',
      slug: 'a-text',
      kind: 'story',
      role: null,
      pillar: null,
      topics: ['headache'],
      keyPoints: [],
      epistemicStatus: null,
      authors: ['knotwork-editors'],
      furtherReading: [],
      disclosures: [],
    })
  })

  it.each([
    ['kind: story', 'kind: sermon', 5, 'kind: '],
    ['kind: story', 'kind: story\nmood: good', 6, 'mood: is not known here'],
    [
      'topics: [headache]',
      'topics: [headache, tea]',
      6,
      'topics.1: There is no "tea" among the topics.',
    ],
    ['title: A text', 'title: ""', 2, 'title: '],
    ['dek: A text for a test.', '', 1, 'dek: '],
    ['kind: story', 'kind: story\npillar: no-such', 6, 'pillar: There is no "no-such"'],
    [
      'kind: story',
      'kind: story\nfurtherReading:\n  - { target: tea/time }',
      7,
      'is no "<noun>/<slug>"',
    ],
    ['kind: story', 'kind: [story', 6, 'Flow sequence'],
  ])('that has %s as %s is a problem', (before, after, line, message) => {
    const { problems } = readArticle(front.replace(before, after), { resolve })
    expect(problems).toContainEqual({ line, message: expect.stringContaining(message) })
  })

  it('has to be there', () => {
    expect(readArticle('Words.', { resolve }).problems).toEqual([
      { line: 1, message: 'There is no front matter.' },
    ])
  })
})

describe('what cannot be placed', () => {
  it.each([
    ['# A title', 'Headings have two, three or four #'],
    ['An [@unknown2020] claim.', 'There is no "unknown2020" among the references.'],
    ['A [see: @hou2002] claim.', '"see" is no stance'],
    ['A [@hou2002 p. 3] claim.', 'is no citation'],
    ['A [@hou2002 claim.', 'A citation is not closed'],
    ['A claim.[^1]', 'A footnote has no text'],
    ['[^1]: A note.', 'No mark leads to this footnote.'],
    ['One.[^1] Two.[^1]\n\n[^1]: A note.', 'Footnote 1 is used more than once.'],
    ['One.[^1]\n\n[^1]: A note.[^1]', 'A footnote cannot hold a footnote'],
    ['One.[^1]\n\n[^1]: - A list.', 'A footnote holds text only.'],
    ['[A page](/spots/no-such)', 'There is no "no-such" among the spots.'],
    ['[A page](/spot/rhomboids)', 'is no address of this site'],
    ['[A page](/spots/rhomboids#part)', 'is no address of this site'],
    ['[A page](javascript:x)', 'is no address of this site'],
    ['[A page][1]\n\n[1]: /about', 'A link with its address elsewhere'],
    ['![Alt](/media/a.webp)', 'A picture is written as ::figure'],
    ['<b>Bold</b>', 'HTML is not read'],
    ['<div>Block</div>', 'HTML is not read'],
    ['`code`', 'Code has no place'],
    ['```\ncode\n```', 'Code has no place'],
    ['~~struck~~', 'Struck out text has no place'],
    ['> Quoted.', 'A quotation is written as :::quote'],
    ['| A |\n| - |\n| B |', 'A table stands inside'],
    ['3. Third.', 'An ordered list starts at 1.'],
    ['- [ ] Task.', 'A list has no boxes'],
    ['- Item.\n\n  > Quoted.', 'A list item holds text'],
    ['::banner{}', '::banner is not known'],
    [':::banner\nWords.\n:::', ':::banner is not known'],
    ['::spot-card{spot="no-such"}', 'There is no "no-such" among the spots.'],
    ['::spot-card{muscle="rhomboids"}', 'spot-card: spot'],
    ['::spot-card{spot="rhomboids" tone="x"}', 'Unrecognized key'],
    ['See ::spot-card{spot="rhomboids"} here.', 'A directive is not well formed or not on a line'],
    [':::callout{tone="loud"}\nWords.\n:::', 'callout: tone'],
    [':::callout{tone="tip"}\nWords.', ':::callout is not closed'],
    [':::callout[Label]{tone="tip"}\nWords.\n:::', 'has no label'],
    [':::steps\n- One.\n:::', 'One numbered list belongs here'],
    [':::steps\n1. **One.**\n:::', 'Only plain words can stand here.'],
    [
      ':::care-card{urgency="urgent" who="A doctor"}\nWords.\n:::',
      'One list of points belongs here',
    ],
    [':::data-table{caption="A"}\n| A |\n| - |\n| ::: |\n:::', 'An empty line parts a table'],
    [':::data-table{caption="A"}\nWords.\n:::', 'holds one table'],
    [':::comparison{caption="A"}\n| x | A | B |\n| - | - | - |\n| y | 1 | 2 |\n:::', 'first cell'],
    [':::further-reading\n- Words.\n:::', 'Further reading is a link'],
    [':::quote{reference="no-such"}\nWords.\n:::', 'There is no "no-such" among the references.'],
    ['::figure{media="no.webp"}', 'There is no "no.webp" among the media.'],
  ])('%j is a problem', (markdown, message) => {
    const { problems } = read(`Words.\n\n${markdown}`)
    expect(problems.map((problem) => problem.message).join('\n')).toContain(message)
    for (const { line } of problems) expect(line).toBeGreaterThanOrEqual(firstLine + 2)
  })

  it('has its line', () => {
    expect(read('\nOne.\n\nTwo\nand `code`.').problems).toEqual([
      { line: firstLine + 4, message: 'Code has no place in an article.' },
    ])
  })
})

describe('what stays as it is', () => {
  it.each([
    'at 6:30, a ratio of 2:1, note:this',
    'an address https://a.example and me@a.example',
    '3 * 4 [in brackets] and 5 < 6',
    String.raw`escaped \[@hou2002\] and \[^1\]`.replace(/\\\]/g, ']'),
  ])('%s', (text) => {
    const [paragraph] = nodes(text) as { children: { text: string }[] }[]
    expect(paragraph?.children.map((child) => child.text).join('')).toBe(text.replace(/\\/g, ''))
  })
})

describe('a second reading', () => {
  const markdown = 'One [@hou2002].[^1]\n\n::spot-card{spot="rhomboids"}\n\n[^1]: Note [@yin2014].'

  it('gives the same ids', () => {
    expect(read(markdown)).toEqual(read(markdown))
  })

  it('takes its ids from whoever wants to give them', () => {
    const places: string[] = []
    const newId = (place: string) => String(places.push(place))
    readArticle(front + markdown, { resolve, newId })
    expect(places).toEqual([
      'citation-1',
      'citation-item-1',
      'footnote-1',
      'citation-2',
      'citation-item-2',
      'spot-card-1',
    ])
  })
})

describe('what is stored', () => {
  it('is a link to the document, not to its address', () => {
    const [paragraph] = nodes('[Here](/where-does-it-hurt?region=back.lower)') as {
      children: unknown[]
    }[]
    const value = starterId('regions', 'back.lower')
    expect(paragraph?.children).toMatchObject([
      { type: 'link', fields: { linkType: 'internal', doc: { relationTo: 'regions', value } } },
    ])
  })

  it('marks the headers of a table on its cells', () => {
    const table = ':::data-table{caption="A" headerColumn}\n| A | B |\n| - | - |\n| C | D |\n\n:::'
    const states: unknown[] = []
    JSON.stringify(nodes(table), (key, value) => {
      if (key === 'headerState') states.push(value)
      return value
    })
    expect(states).toEqual([3, 1, 2, 0])
  })
})
