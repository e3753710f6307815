import type { PhrasingContent } from 'mdast'
import type { Footnote, Inline } from '@/contract/body'
import { citationText } from '@/editorial/markdown/citation-text'
import { pagePath } from '@/paths'

/** Where a line stands decides how a break in it is written; its notes are gathered. */
export type LineContext = { footnotes: Footnote[]; breaks: 'lines' | 'tags' }

/** A line of text as Markdown nodes. */
export function markdownInlines(inlines: Inline[], context: LineContext): PhrasingContent[] {
  return inlines.flatMap((inline, index) => {
    const before = inlines[index - 1]
    const node = markdownInline(inline, context)
    return before ? [...between(before, inline), node] : [node]
  })
}

function markdownInline(inline: Inline, context: LineContext): PhrasingContent {
  switch (inline.type) {
    case 'text': {
      const text: PhrasingContent = { type: 'text', value: inline.text }
      const slanted: PhrasingContent = inline.italic ? { type: 'emphasis', children: [text] } : text
      return inline.bold ? { type: 'strong', children: [slanted] } : slanted
    }
    case 'line-break':
      // A cell and a heading are one line each.
      return context.breaks === 'lines' ? { type: 'break' } : { type: 'html', value: '<br>' }
    case 'link': {
      const url = inline.target ? pagePath(inline.target.type, inline.target.slug) : inline.url
      return { type: 'link', url, children: markdownInlines(inline.content, context) }
    }
    case 'citation': {
      const items = inline.items.map(({ reference, ...item }) => ({ ...item, key: reference.slug }))
      return { type: 'citation', value: citationText({ stance: inline.stance, items }) }
    }
    case 'footnote': {
      const identifier = String(inline.number)
      context.footnotes.push(inline)
      return { type: 'footnoteReference', identifier, label: identifier }
    }
    default:
      return inline satisfies never
  }
}

/** What has to stand between two neighbours so that they are read as two. */
function between(before: Inline, after: Inline): PhrasingContent[] {
  if (after.type === 'citation' && before.type !== 'line-break')
    return [{ type: 'text', value: ' ' }]
  const isDefinition = isMark(before) && after.type === 'text' && after.text.startsWith(':')
  const meet = isFormatted(before) && isFormatted(after)
  return isDefinition || meet ? [{ type: 'html', value: '<!-- -->' }] : []
}

function isMark({ type }: Inline): boolean {
  return type === 'citation' || type === 'footnote'
}

function isFormatted(inline: Inline): boolean {
  return inline.type === 'text' && (inline.bold || inline.italic)
}
