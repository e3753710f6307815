import type { RootContent } from 'mdast'
import remarkGfm from 'remark-gfm'
import remarkStringify from 'remark-stringify'
import { unified } from 'unified'
import { heading, link, list, paragraph, joined } from './nodes'

type Parts = {
  title: string
  /** What stands before the text of the document. */
  before: RootContent[]
  /** The text, already Markdown. */
  body: string
  after: RootContent[]
  /** The page that shows the same. */
  url: string
  updatedAt: string
}

/** A document as Markdown. */
export function writeMarkdown({ title, before, body, after, url, updatedAt }: Parts): string {
  const text: RootContent[] = body.trim() ? [{ type: 'html', value: body.trim() }] : []
  return writer.stringify({
    type: 'root',
    children: [
      heading(1, title),
      ...before,
      ...text,
      ...after,
      { type: 'thematicBreak' },
      ...list([joined('Page: ', [link({ title: url, url })]), `Last changed: ${day(updatedAt)}`]),
    ],
  })
}

/** A few words in the place of a document that is not there. */
export function writeNote(title: string, words: string): string {
  return writer.stringify({ type: 'root', children: [heading(1, title), paragraph(words)] })
}

/** The day of a moment, UTC. */
export function day(iso: string): string {
  return iso.slice(0, 10)
}

const writer = unified()
  .use(remarkGfm)
  .use(remarkStringify, { bullet: '-', emphasis: '*', rule: '-', resourceLink: true })
  .freeze()
