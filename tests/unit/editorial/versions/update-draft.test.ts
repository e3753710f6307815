import { expect, test } from 'vitest'
import { parseBody } from '@/editorial/body/lexical'
import { diffTexts } from '@/editorial/versions/diff-texts'
import { linesOf } from '@/editorial/versions/lines-of'
import { difference, mentionsOf } from '@/editorial/versions/mentions-of'
import { updateDraft } from '@/editorial/versions/update-draft'
import { bodyOf, citation, footnote, heading, paragraph } from '@tests/support/lexical-body'

const nameOf = (_: string, id: string) => `Study ${id.slice(-1)}`
const study = (digit: number) => `00000000-0000-4000-8000-00000000000${digit}`
const mark = (digit: number) => String(digit).padStart(24, '0')

const before = parseBody(
  bodyOf(
    'It is an old question.',
    heading('How long to hold'),
    paragraph('Hold for thirty seconds.', citation({ id: mark(1), reference: study(1) })),
    paragraph('Twice.', citation({ id: mark(2), reference: study(2) })),
  ),
)
const after = parseBody(
  bodyOf(
    'It is an old question.',
    heading('How long to hold'),
    paragraph('Hold for sixty seconds.', citation({ id: mark(1), reference: study(1) })),
    paragraph('Twice.', citation({ id: mark(3), reference: study(1) })),
    paragraph('Then rest.', footnote({ id: mark(4), text: 'A minute will do.' })),
    heading('When to stop'),
    paragraph('When it tingles.', citation({ id: mark(5), reference: study(3) })),
  ),
)
const text = diffTexts(linesOf(before, nameOf), linesOf(after, nameOf))
const [were, are] = [mentionsOf(before, nameOf), mentionsOf(after, nameOf)]

test('notes are part of the text, and each passage knows its heading', () => {
  const changed = text.filter(({ kind }) => kind !== 'same')
  expect(
    changed.map(({ kind, heading: under, parts }) => [kind, under, parts.at(-1)?.text]),
  ).toEqual([
    ['edited', 'How long to hold', ' seconds.'],
    ['added', 'How long to hold', 'Then rest.'],
    ['added', 'How long to hold', '[Note] A minute will do.'],
    ['added', 'When to stop', 'When to stop'],
    ['added', 'When to stop', 'When it tingles.'],
  ])
})

test('citations that came and went are told, also where the same study is cited elsewhere', () => {
  expect(difference(were.citations, are.citations)).toEqual({
    added: ['Study 1', 'Study 3'],
    removed: ['Study 2'],
  })
})

test('an update for readers is drafted from what changed, and from nothing there is none', () => {
  const citations = difference(were.citations, are.citations)
  const nothing = { added: [], removed: [] }
  const facts = [{ path: 'keyPoints', label: 'Key points', changes: [] }]
  expect(updateDraft({ text, citations, links: nothing, facts, isSame: false })).toBe(
    'In “How long to hold”: “thirty” became “sixty”; added “Then rest.”; added “[Note] A minute will do.”. ' +
      'New section: “When to stop”. ' +
      'Now also cites: Study 1; Study 3. No longer cites: Study 2. Changed: Key points.',
  )
  const same = diffTexts(linesOf(after, nameOf), linesOf(after, nameOf))
  const none = { text: same, citations: nothing, links: nothing, facts: [], isSame: true }
  expect(updateDraft(none)).toBeNull()
})
