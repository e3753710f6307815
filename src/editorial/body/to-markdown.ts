import type { FootnoteDefinition, Nodes, Root } from 'mdast'
import remarkDirective from 'remark-directive'
import remarkGfm from 'remark-gfm'
import remarkStringify from 'remark-stringify'
import { unified } from 'unified'
import type { Body, Footnote } from '@/contract/body'
import type { CitationMark } from '@/editorial/markdown/citation-syntax'
import { markdownBlocks } from './markdown-blocks'
import { markdownInlines } from './markdown-inlines'
import { paragraph } from './markdown-nodes'

/**
 * A body as Markdown, in the dialect that the reader of articles reads: read back it is the same body. With an origin
 * the links to our own pages are whole addresses.
 */
export function toMarkdown(body: Body, { origin = '' }: { origin?: string } = {}): string {
  const footnotes: Footnote[] = []
  const blocks = markdownBlocks(body, footnotes)
  const root: Root = { type: 'root', children: [...blocks, ...footnotes.map(definitionOf)] }
  if (origin) setOrigin(root, origin)
  return writer.stringify(root)
}

function setOrigin(node: Nodes, origin: string): void {
  if (node.type === 'link' && node.url.startsWith('/')) node.url = origin + node.url
  if ('children' in node) for (const child of node.children) setOrigin(child, origin)
}

const writer = unified()
  .use(remarkGfm, { tablePipeAlign: false })
  .use(remarkDirective)
  .use(remarkStringify, {
    bullet: '-',
    emphasis: '*',
    rule: '*',
    resourceLink: true,
    unsafe: [
      // In a link, `[@` would begin a citation and `[^` a footnote.
      { character: '@', inConstruct: 'label' },
      { character: '^', inConstruct: 'label' },
      // What looks like a directive.
      { character: ':', after: '[:a-z]', inConstruct: 'phrasing' },
    ],
    handlers: { citation: (node: CitationMark) => node.value },
  })
  .freeze()

function definitionOf({ number, content }: Footnote): FootnoteDefinition {
  const identifier = String(number)
  const words = markdownInlines(content, { footnotes: [], breaks: 'lines' })
  return { type: 'footnoteDefinition', identifier, label: identifier, children: [paragraph(words)] }
}
