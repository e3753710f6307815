import { expect, test } from 'vitest'
import { foreignTextIn } from '@collections/editor/pasting/foreign-text'

function pasted(parts: Record<string, string>) {
  const clipboardData = { types: Object.keys(parts), getData: (type: string) => parts[type] ?? '' }
  return foreignTextIn({ clipboardData })
}

test('a text with a form is read, with its plain words in reserve', () => {
  const both = { 'text/html': '<p>One</p><ul><li>Two</li></ul>', 'text/plain': 'One\nTwo' }
  expect(pasted(both)).toEqual({ html: both['text/html'], plain: 'One\nTwo' })
})

test.each<[string, Record<string, string>]>([
  [
    'what our own editors copied',
    { 'application/x-lexical-editor': '{}', 'text/html': '<p>x</p>' },
  ],
  ['words of one line', { 'text/html': '<span style="color:red">a word </span>' }],
  ['plain text', { 'text/plain': 'https://example.org' }],
])('%s is left to the editor', (_, parts) => {
  expect(pasted(parts)).toBeNull()
})

test('a key brings no text', () => {
  expect(foreignTextIn({})).toBeNull()
})
