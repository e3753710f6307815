import type { Inline } from '@/contract/body'
import type { DocumentContext } from './document-context'
import type { CitationFields, FootnoteFields, InlineNode, LinkNode } from './lexical-inlines'
import { tidyOrNull } from './tidy-text'
import { noMark, tidyInlines, type Loose } from './tidy-inlines'

/** A line of text. Its passages (paragraphs of one field) are parted by line breaks. */
export function toInlines(
  passages: { children: InlineNode[] }[],
  context: DocumentContext,
): Inline[] {
  const parted = passages.flatMap(({ children }, index) => [
    ...(index > 0 ? [{ type: 'line-break' as const }] : []),
    ...children.flatMap((node) => toInline(node, context)),
  ])
  return tidyInlines(parted)
}

function toInline(node: InlineNode, context: DocumentContext): Loose[] {
  switch (node.type) {
    case 'text':
      return [node]
    case 'linebreak':
      return [{ type: 'line-break' }]
    case 'link':
    case 'autolink':
      return toLinks(node, context)
    case 'inlineBlock':
      return node.fields.blockType === 'citation'
        ? toCitation(node.fields, context)
        : toFootnote(node.fields, context)
    default:
      return node satisfies never
  }
}

function toCitation({ id, stance, items }: CitationFields, context: DocumentContext): Loose[] {
  const cited = items.flatMap(({ reference, locator, note }) => {
    const found = context.cite(reference)
    return found ? [{ ...found, locator: tidyOrNull(locator), note: tidyOrNull(note) }] : []
  })
  if (cited.length === 0) return [noMark]
  return [{ type: 'citation', anchor: context.markAnchor(`c-${id}`), stance, items: cited }]
}

function toFootnote({ id, content }: FootnoteFields, context: DocumentContext): Loose[] {
  // The number is taken before the content is read, so that it counts by place.
  const number = context.nextFootnote()
  const anchor = context.markAnchor(`f-${id}`)
  // A note has no notes of its own: one inside it is read as part of its text.
  const inlines = toInlines(content, context).flatMap((inline) =>
    inline.type === 'footnote' ? inline.content : [inline],
  )
  return [{ type: 'footnote', anchor, number, content: inlines }]
}

/** A link holds words only: a mark inside it parts it in two. */
function toLinks(node: LinkNode, context: DocumentContext): Loose[] {
  const destination = destinationOf(node, context)
  const inner = node.children.flatMap((child) => toInline(child, context))
  if (!destination) return inner
  return inner.map((inline): Loose => {
    if (inline.type !== 'text' && inline.type !== 'line-break') return inline
    return { type: 'link', ...destination, content: [inline] }
  })
}

function destinationOf({ fields }: LinkNode, context: DocumentContext) {
  if (fields.linkType === 'internal') {
    const target = fields.doc && context.relation(fields.doc.type, fields.doc.id)
    return target ? { url: target.url, target } : null
  }
  const url = safeUrl(fields.url ?? '', context)
  return url ? { url, target: null } : null
}

/** Only addresses that a browser opens without running anything. */
function safeUrl(url: string, context: DocumentContext): string | null {
  if (/^#./.test(url)) return url
  if (/^\/(?!\/)/.test(url)) return context.absoluteUrl(url)
  return /^(?:https?:\/\/|mailto:|tel:)\S+$/i.test(url) ? url : null
}
