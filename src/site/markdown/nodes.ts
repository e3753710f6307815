import type { BlockContent, List, Paragraph, PhrasingContent, RootContent } from 'mdast'

/** What a line is made of: words as people typed them, or nodes. What they typed is escaped when it is written. */
export type Line = string | PhrasingContent[]

export function heading(depth: 1 | 2 | 3, title: string): RootContent {
  return { type: 'heading', depth, children: phrase(title) }
}

export function paragraph(line: Line): Paragraph {
  return { type: 'paragraph', children: phrase(line) }
}

export function strong(words: string): PhrasingContent {
  return { type: 'strong', children: phrase(words) }
}

export function link({ title, url }: { title: string; url: string }): PhrasingContent {
  return { type: 'link', url, children: phrase(title) }
}

/** Links side by side. */
export function links(targets: { title: string; url: string }[]): PhrasingContent[] {
  return targets.flatMap((target, index) => [...(index > 0 ? phrase(', ') : []), link(target)])
}

/** Several pieces on one line. */
export function joined(...pieces: Line[]): PhrasingContent[] {
  return pieces.flatMap(phrase)
}

/** A list with points or numbers; nothing where it would be empty. */
export function list(lines: Line[], { ordered = false } = {}): List[] {
  const children = lines.map((line) => item([paragraph(line)]))
  return lines.length > 0 ? [{ type: 'list', ordered, spread: false, children }] : []
}

/** A heading with what belongs below it; nothing where that is nothing. */
export function section(title: string, content: RootContent[], depth: 2 | 3 = 2): RootContent[] {
  return content.length > 0 ? [heading(depth, title), ...content] : []
}

function item(children: BlockContent[]) {
  return { type: 'listItem' as const, spread: false, children }
}

function phrase(line: Line): PhrasingContent[] {
  // A line of a form may hold breaks; in a heading or a list they would end it.
  return typeof line === 'string' ? [{ type: 'text', value: line.replace(/\s+/g, ' ') }] : line
}
