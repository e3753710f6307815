import type { Body, Footnote } from '@/contract/body'
import type { Relation } from '@/contract/relation'
import { element, joined, link, type Html } from './html'
import { htmlBlock } from './html-blocks'
import { htmlInlines, type Marks } from './html-inlines'

/**
 * A body as HTML: plain semantic elements, no script, no style. Notes and references stand at the end; the ids are
 * those of the page, so an address with an anchor fits both.
 */
export function toHtml(body: Body): string {
  const marks: Marks = { footnotes: [], references: new Map() }
  const blocks = body.map((block) => htmlBlock(block, marks))
  const notes = footnotes(marks)
  return [...blocks, ...notes, ...references(marks.references)]
    .map(({ html }) => `${html}\n`)
    .join('')
}

function footnotes(marks: Marks): Html[] {
  if (marks.footnotes.length === 0) return []
  const items = marks.footnotes.map((footnote) => noteOf(footnote, marks))
  return [section('footnotes', 'Notes', items)]
}

function noteOf({ anchor, number, content }: Footnote, marks: Marks): Html {
  const back = link(`#${anchor}`, { 'aria-label': `Back to note ${number}` }, '↩')
  return element('li', { id: `note-${number}` }, htmlInlines(content, marks), ' ', back)
}

function references(cited: Map<number, Relation>): Html[] {
  if (cited.size === 0) return []
  const items = [...cited]
    .sort(([a], [b]) => a - b)
    .map(([number, { url, title }]) =>
      element('li', { id: `ref-${number}`, value: number }, link(url, {}, title)),
    )
  return [section('references', 'References', items)]
}

function section(name: string, title: string, items: Html[]): Html {
  return element(
    'section',
    { class: name },
    element('h2', {}, title),
    element('ol', {}, joined(items)),
  )
}
