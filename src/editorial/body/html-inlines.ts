import type { Citation, Footnote, Inline, List } from '@/contract/body'
import type { Relation } from '@/contract/relation'
import { citationStanceLabels } from '@/vocabulary/body'
import { element, joined, link, type Html } from './html'

/** What is gathered on the way, to stand at the end. */
export type Marks = { footnotes: Footnote[]; references: Map<number, Relation> }

/** A line of text with its links and marks. */
export function htmlInlines(inlines: Inline[], marks: Marks): Html {
  return joined(inlines.map((inline) => htmlInline(inline, marks)))
}

/** A list with the lists in it. */
export function htmlList({ ordered, items }: List, marks: Marks): Html {
  const written = items.map(({ content, children }) =>
    element(
      'li',
      {},
      htmlInlines(content, marks),
      ...children.map((list) => htmlList(list, marks)),
    ),
  )
  return element(ordered ? 'ol' : 'ul', {}, ...written)
}

function htmlInline(inline: Inline, marks: Marks): Html {
  switch (inline.type) {
    case 'text': {
      const { text, bold, italic } = inline
      const slanted = italic ? element('em', {}, text) : joined([text])
      return bold ? element('strong', {}, slanted) : slanted
    }
    case 'line-break':
      return element('br', {})
    case 'link':
      return link(inline.url, {}, htmlInlines(inline.content, marks))
    case 'citation':
      return citation(inline, marks)
    case 'footnote':
      marks.footnotes.push(inline)
      return element(
        'sup',
        { id: inline.anchor },
        link(
          `#note-${inline.number}`,
          { 'aria-label': `Note ${inline.number}` },
          `${inline.number}`,
        ),
      )
    default:
      return inline satisfies never
  }
}

function citation({ anchor, stance, items }: Citation, marks: Marks): Html {
  const parts = items.flatMap(({ reference, number, locator, note }, index) => {
    marks.references.set(number, reference)
    const said = stance === 'mentions' ? null : citationStanceLabels[stance]
    const title = [reference.title, said, note].filter(Boolean).join(' · ')
    return [
      index > 0 ? ', ' : null,
      link(`#ref-${number}`, { title, 'aria-label': `Reference ${number}` }, `${number}`),
      locator ? `, ${locator}` : null,
    ]
  })
  const before = stance === 'contradicts' ? '[but see ' : '['
  return element('span', { class: 'citation', id: anchor }, before, ...parts, ']')
}
