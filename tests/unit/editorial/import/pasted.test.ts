import { expect, test } from 'vitest'
import { readPasted } from '@/editorial/import/read-pasted'
import { paste } from '@tests/support/pastes'
import { known } from './known'

function read(html: string) {
  const { body, told } = readPasted(html, { known: { ...known, names: [] }, key: 'a paste' })
  return { body: JSON.stringify(body), told }
}

test('what Word copies keeps its headings, lists, tables, links and footnotes', () => {
  const { body, told } = read(paste.word)
  for (const kept of [
    '"tag":"h2"',
    '"listType":"bullet"',
    '"text":"Press slowly"',
    '"blockType":"dataTable"',
    '"url":"https://example.org/pressure"',
    '"blockType":"footnote"',
    'Said by everybody.',
  ])
    expect(body).toContain(kept)
  for (const gone of ['·', '[1]', 'mso-', 'Calibri']) expect(body).not.toContain(gone)
  expect(told).toEqual([
    'The picture "image001.png" was left out: upload it, and put it here by “/”. It was to show: A curve',
  ])
})

test('what Google Docs copies is not bold as a whole, and keeps what is', () => {
  const { body, told } = read(paste.docs)
  expect(body).toContain('"text":"Plain and ","format":0')
  expect(body).toContain('"text":"bold","format":1')
  expect(body).toContain('"text":"italic","format":2')
  expect(body).toContain('"listType":"number"')
  expect(body).toContain('"tag":"h3"')
  expect(told).toEqual([])
})

test('what a page of the web loses is told, each thing once', () => {
  const { body, told } = read(paste.web)
  expect(body).toContain('"relationTo":"spots"')
  expect(body).not.toContain('track()')
  expect(told).toEqual([
    'Written with the signs that stand above or below the line.',
    'Kept as plain words: what was underlined.',
    'The picture "chart.png" was left out: upload it, and put it here by “/”. It was to show: Hours of sleep',
    'Content that is loaded from elsewhere is not imported.',
    'Debris of a form. “Send it”',
    'The link leads nowhere from here: javascript:go()',
    '[@nobody1900] stays as text: there is no such reference.',
  ])
})

test('two pastes of one text have no id in common', () => {
  const ids = (key: string) =>
    [
      ...JSON.stringify(readPasted(paste.word, { known, key }).body).matchAll(/"id":"([^"]+)"/g),
    ].map(([, id]) => id)
  expect(ids('one')).not.toHaveLength(0)
  expect(ids('one').filter((id) => ids('two').includes(id))).toEqual([])
})
