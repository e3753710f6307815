import type { Root } from 'mdast'
import { createHash } from 'node:crypto'
import { parseMarkdown } from './dialect'
import { blankFrontMatter, type FrontMatter } from './front-matter'
import { readBlocks } from './read-blocks'
import { readFrontMatter } from './read-front-matter'
import { startReading, type Problem, type Resolve } from './reading'
import { storedRoot, type StoredRoot } from './stored-nodes'

export type { FrontMatter, Problem, Resolve }

export type ReadArticle = {
  /** Blank when it is absent or wrong; then a problem says so. */
  frontMatter: FrontMatter
  /** Lexical JSON, ready to be stored. */
  body: StoredRoot
  /** What could not be placed, by line. An article with problems is not to be stored. */
  problems: Problem[]
}

type Options = {
  resolve: Resolve
  /** An id for a place in the document, such as `footnote-3`; by default a hash of slug and place. */
  newId?: (place: string) => string
}

/** Reads an article from Markdown. Nothing is dropped in silence: what finds no place is a problem. */
export function readArticle(source: string, { resolve, newId }: Options): ReadArticle {
  const tree = parseMarkdown(source)
  const [yaml] = tree.children
  const front =
    yaml?.type === 'yaml'
      ? readFrontMatter(yaml, resolve)
      : {
          frontMatter: blankFrontMatter,
          problems: [{ line: 1, message: 'There is no front matter.' }],
        }
  const slug = front.frontMatter.slug
  const text = readTree(tree, { source, resolve, newId: newId ?? markIds(slug) })
  const problems = [...front.problems, ...text.problems].sort((a, b) => a.line - b.line)
  return { frontMatter: front.frontMatter, body: text.body, problems }
}

/** Reads a text without front matter, or one whose front matter is read elsewhere. */
export function readText(
  source: string,
  options: { resolve: Resolve; newId: (place: string) => string },
): Pick<ReadArticle, 'body' | 'problems'> {
  return readTree(parseMarkdown(source), { source, ...options })
}

/** The ids that the marks and blocks of a document get where nothing else is known: a hash of name and place. */
export function markIds(name: string): (place: string) => string {
  return (place) => hash(`${name} ${place}`)
}

type TreeOptions = { source: string; resolve: Resolve; newId: (place: string) => string }

function readTree(tree: Root, options: TreeOptions): Pick<ReadArticle, 'body' | 'problems'> {
  const reading = startReading(options)
  for (const node of tree.children)
    if (node.type === 'footnoteDefinition') reading.footnotes.set(node.identifier, node)
  const body = storedRoot(readBlocks(tree.children, reading))
  for (const [identifier, node] of reading.footnotes)
    if (!reading.usedFootnotes.has(identifier))
      reading.report(node, 'No mark leads to this footnote.')
  return { body, problems: reading.problems }
}

/** 24 hexadecimal digits, as Payload's own ids of blocks. */
function hash(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 24)
}
